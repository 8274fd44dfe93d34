/**
 * Reporters for node:test and for @web/test-runner that print every failure with its place and close with one line
 * that people and `npm test` can read: "120 passed, 0 failed, 0 skipped".
 */
function countLine(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped\n`;
}

/** For `node --test --test-reporter=./scripts/count-reporter.js`. */
export default async function* countNodeTests(events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite counts only if it was skipped whole: its tests are not told of then.
    if (data.skip !== undefined) {
      skipped++;
      yield `– ${data.name}: skipped, ${data.skip}\n`;
    } else if (data.details?.type === 'suite') {
      continue;
    } else if (type === 'test:pass') {
      passed++;
    } else {
      failed++;
      const error = data.details.error?.cause ?? data.details.error;
      yield `✖ ${data.name}\n  ${data.file}:${data.line}\n${error?.stack ?? error}\n`;
    }
  }
  yield countLine(passed, failed, skipped);
}

function* testsOf(suite, path = []) {
  for (const test of suite.tests) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}

/** For the configuration of @web/test-runner. A file that cannot run, or asks for what is not there, has failed. */
export function countBrowserTests() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults, testFile }) =>
        testResults ? [...testsOf(testResults)].map((test) => ({ ...test, testFile })) : [],
      );
      const broken = sessions.flatMap(({ testFile, errors, request404s }) => [
        ...errors.map((error) => `${testFile}\n  ${error.stack ?? error.message}`),
        ...request404s.map((url) => `${testFile}\n  not found: ${url}`),
      ]);
      const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
      const skipped = tests.filter((test) => test.skipped);
      for (const { testFile, name, error } of failed) {
        console.error(`✖ ${name}\n  ${testFile}\n  ${error?.message ?? ''}`);
        if (error?.expected !== undefined) {
          console.error(`  expected: ${error.expected}\n  actual:   ${error.actual}`);
        }
        if (error?.stack) console.error(error.stack);
      }
      for (const text of broken) console.error(`✖ ${text}`);
      const passed = tests.length - failed.length - skipped.length;
      process.stdout.write(countLine(passed, failed.length + broken.length, skipped.length));
    },
  };
}
