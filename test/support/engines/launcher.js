/**
 * A browser launcher for @web/test-runner. Its window shows one test file at a time, since only the window in front has
 * the focus. `lacks` says by feature why the engine cannot be asked for it: what needs the feature is not run.
 */
export function engineLauncher({ name, start, lacks = {} }) {
  let browser;
  let active;
  let address;
  return {
    name,
    lacks,
    // The commands of @web/test-runner then treat a page as one of Playwright's.
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await start();
      active = id;
      address = url;
      await browser.open(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => address,
    getPage: () => browser,
    async stopSession() {
      active = undefined;
      await browser.open('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error(`${name} shows no window to debug in.`)),
    stop: () => browser?.stop(),
  };
}
