import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';

import { BROWSER_FLAGS, findBrowser } from './scripts/environment.js';
import { countBrowserTests } from './scripts/count-reporter.js';
import { accessibilityTreePlugin } from './test/support/accessibility-tree-plugin.js';

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No browser found. "npm test" installs one; CHROME_PATH names one.');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/{controllers,elements,define,stories}/**/*.test.ts'],
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
    accessibilityTreePlugin(),
  ],
  browsers: [
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: BROWSER_FLAGS } }),
  ],
  reporters: [countBrowserTests()],
  testsStartTimeout: 60_000,
  // The matrices of stories hold hundreds of elements, and a busy machine takes its time.
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
};
