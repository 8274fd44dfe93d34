import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';

import { countBrowserTests } from '../scripts/count-reporter.js';

interface Test {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly error?: { readonly message: string; readonly stack?: string };
}

const passed: Test = { name: 'passes', passed: true, skipped: false };
const failed: Test = { name: 'fails', passed: false, skipped: false, error: { message: '1 is not 2' } };
const notRun = (reason: string): Test => ({
  name: 'is not run',
  passed: false,
  skipped: true,
  error: { message: reason },
});

function session(engine: string, tests: readonly Test[], errors: readonly Error[] = []) {
  const testResults = { name: '', tests: [], suites: [{ name: 'Suite', tests, suites: [] }] };
  return { browser: { name: engine }, testFile: 'a.test.ts', testResults, errors, request404s: [] };
}

function reportOf(...sessions: readonly ReturnType<typeof session>[]) {
  const out = mock.method(process.stdout, 'write', () => true);
  const errors = mock.method(console, 'error', () => undefined);
  try {
    countBrowserTests().onTestRunFinished({ sessions });
    const texts = (calls: readonly { readonly arguments: readonly unknown[] }[]) =>
      calls.map((call) => String(call.arguments[0]));
    return { lines: texts(out.mock.calls).join('').split('\n'), failures: texts(errors.mock.calls) };
  } finally {
    out.mock.restore();
    errors.mock.restore();
  }
}

describe('the report of the browser tests', () => {
  it('has a line an engine, with what was not run by its reason, and one of all', () => {
    const { lines } = reportOf(
      session('WebKit', [passed, notRun('no tree'), notRun('no print'), notRun('no tree')]),
      session('Chromium', [passed, passed]),
      session('WebKit', [passed]),
    );
    assert.deepEqual(lines, [
      'WebKit: 2 passed, 0 failed, 3 not run (no tree: 2; no print: 1)',
      'Chromium: 2 passed, 0 failed, 0 not run',
      '4 passed, 0 failed, 3 skipped',
      '',
    ]);
  });

  it('counts what was skipped by hand as not run, too', () => {
    const { lines } = reportOf(session('Firefox', [{ name: 'is skipped', passed: false, skipped: true }]));
    assert.equal(lines[0], 'Firefox: 0 passed, 0 failed, 1 not run (without a reason: 1)');
  });

  it('names the engine, the test and the message of a failure, where a stack does not hold it', () => {
    const { lines, failures } = reportOf(session('WebKit', [failed]));
    assert.equal(lines[0], 'WebKit: 0 passed, 1 failed, 0 not run');
    assert.match(failures[0]!, /^✖ WebKit: Suite › fails\n {2}a\.test\.ts\n1 is not 2/);
  });

  it('counts a file that cannot run as a failure', () => {
    const { lines } = reportOf(session('Firefox', [], [new Error('no such module')]));
    assert.equal(lines[0], 'Firefox: 0 passed, 1 failed, 0 not run');
  });
});
