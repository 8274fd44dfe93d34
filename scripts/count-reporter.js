/**
 * A reporter for @web/test-runner that prints every failure with its file, and closes with a line that both people and
 * `npm test` can read: "120 passed, 0 failed, 0 skipped".
 */
function* testsOf(suite, path = []) {
  for (const test of suite.tests) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) =>
        session.testResults
          ? [...testsOf(session.testResults)].map((test) => ({ ...test, file: session.testFile }))
          : [],
      );
      const broken = sessions.flatMap(({ testFile, errors, request404s, logs }) => [
        ...errors.map((error) => `${testFile}\n  ${error.message}\n  ${error.stack ?? ''}`),
        ...request404s.map((url) => `${testFile}\n  404: ${url}`),
        ...(errors.length > 0 ? logs.map((log) => `  ${log.join(' ')}`) : []),
      ]);
      const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
      const skipped = tests.filter((test) => test.skipped);
      for (const { file, name, error } of failed) {
        console.error(`✖ ${name}\n  ${file}\n  ${error?.message ?? ''}`);
        if (error?.expected !== undefined)
          console.error(`  expected: ${error.expected}\n  actual:   ${error.actual}`);
        if (error?.stack) console.error(error.stack);
      }
      for (const text of broken) console.error(`✖ ${text}`);
      const passed = tests.length - failed.length - skipped.length;
      console.log(`${passed} passed, ${failed.length + broken.length} failed, ${skipped.length} skipped`);
    },
  };
}
