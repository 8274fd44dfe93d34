import { accessibilityTree } from './chromium-tree.js';
import { pagesOf } from './pdf.js';

/** As Firefox has them where nothing is said. */
const MARGINS = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

/** The commands that browser tests give beside those of @web/test-runner: see test/support/engine.ts. */
export function engineCommands() {
  return {
    name: 'engine-commands',
    async executeCommand({ command, session: { browser, id } }) {
      const page = browser.getPage(id);
      switch (command) {
        case 'lacking-features':
          return browser.lacks ?? {};
        case 'accessibility-tree':
          return page.accessibilityTree?.() ?? accessibilityTree(page);
        case 'printed-pages':
          return pagesOf(await page.pdf({ format: 'A4', margin: MARGINS }));
        default:
          return undefined;
      }
    },
  };
}
