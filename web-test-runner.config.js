import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';

import { BROWSER_FLAGS, findBrowser, findFirefox, findWebKit } from './scripts/browsers.js';
import { countBrowserTests } from './scripts/count-reporter.js';
import { engineCommands } from './test/support/engines/commands.js';
import { Firefox } from './test/support/engines/firefox.js';
import { engineLauncher } from './test/support/engines/launcher.js';
import { WebKit } from './test/support/engines/webkit.js';

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No browser found. "npm test" installs one; CHROME_PATH names one.');

const chromium = playwrightLauncher({
  product: 'chromium',
  launchOptions: { executablePath, args: BROWSER_FLAGS },
});

const firefoxProgram = findFirefox();
const firefox =
  firefoxProgram && engineLauncher({ name: 'Firefox', start: () => Firefox.start(firefoxProgram) });

const webKitPrograms = findWebKit();
const webKit =
  webKitPrograms &&
  engineLauncher({
    name: 'WebKit',
    start: () => WebKit.start(webKitPrograms),
    lacks: {
      accessibilityTree: 'WebKitWebDriver shows no accessibility tree',
      forcedColors: 'WebKitGTK has no forced colours',
      print: 'WebKitWebDriver does not print',
      resize: 'WebKitGTK asks for the height of a window once for a sheet that elements share',
    },
  });

/** `ENGINE=Firefox npx wtr` runs one engine; without it all that are on this machine run. */
const { ENGINE } = process.env;
// The slowest first, so that two run side by side until the end.
const browsers = [webKit, firefox, chromium].filter((each) => each && (!ENGINE || each.name === ENGINE));
if (browsers.length === 0) throw new Error(`ENGINE is ${ENGINE}; it may be Chromium, Firefox or WebKit.`);

/** What Storybook says of a story: no engine says it otherwise, so one is asked. */
const OF_STORYBOOK = 'test/stories/{code,pages}.test.ts';

/** `--files` names all that is to run. */
const isChosen = process.argv.includes('--files');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/{controllers,elements,define,stories}/**/*.test.ts', `!${OF_STORYBOOK}`],
  groups: isChosen ? [] : [{ name: 'Storybook', files: OF_STORYBOOK, browsers: browsers.slice(-1) }],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  middleware: [
    // Where Storybook serves the embed pages, too.
    (context, next) => {
      if (context.path.startsWith('/embed/')) context.url = `/dist${context.url}`;
      return next();
    },
  ],
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    engineCommands(),
  ],
  browsers,
  concurrentBrowsers: 2,
  reporters: [countBrowserTests()],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // The matrices of stories hold hundreds of elements, and a busy machine takes its time.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
};
