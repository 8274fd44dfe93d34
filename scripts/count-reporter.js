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

/** An error with its message: only Chromium's stacks begin with it. */
function textOf({ message, stack = '' }) {
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

const failureOf = ({ testFile, name, error }) =>
  [
    name,
    `  ${testFile}`,
    ...(error?.expected === undefined ? [] : [`  expected: ${error.expected}\n  actual:   ${error.actual}`]),
    ...(error ? [textOf(error)] : []),
  ].join('\n');

/** A file that cannot run, or asks for what is not there, has failed. */
const brokenOf = ({ testFile, errors, request404s }) => [
  ...errors.map((error) => `${testFile}\n  ${textOf(error)}`),
  ...request404s.map((url) => `${testFile}\n  not found: ${url}`),
];

function resultsOf(sessions) {
  const tests = sessions.flatMap(({ testResults, testFile }) =>
    testResults ? [...testsOf(testResults)].map((test) => ({ ...test, testFile })) : [],
  );
  return {
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    failures: [
      ...tests.filter(({ passed, skipped }) => !passed && !skipped).map(failureOf),
      ...sessions.flatMap(brokenOf),
    ],
    notRun: tests.filter(({ skipped }) => skipped),
  };
}

/** How often each reason occurs: " (the driver does not print: 2)". */
function reasonsOf(notRun) {
  const counts = {};
  for (const { error } of notRun) {
    const reason = error?.message ?? 'without a reason';
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  const reasons = Object.entries(counts).map(([reason, count]) => `${reason}: ${count}`);
  return reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
}

/** For the configuration of @web/test-runner: a line an engine, and one of them all. */
export function countBrowserTests() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const name of new Set(sessions.map(({ browser }) => browser.name))) {
        const { passed, failures, notRun } = resultsOf(
          sessions.filter(({ browser }) => browser.name === name),
        );
        for (const failure of failures) console.error(`✖ ${name}: ${failure}`);
        process.stdout.write(
          `${name}: ${passed} passed, ${failures.length} failed, ${notRun.length} not run${reasonsOf(notRun)}\n`,
        );
        total.passed += passed;
        total.failed += failures.length;
        total.skipped += notRun.length;
      }
      process.stdout.write(countLine(total.passed, total.failed, total.skipped));
    },
  };
}
