import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const undo = new Set();
process.once('exit', () => undo.forEach((each) => each()));

/** Starts a program that ends with this process at the latest. */
export function start(command, args, options) {
  const child = spawn(command, args, options);
  const end = () => child.kill();
  undo.add(end);
  child.once('exit', () => undo.delete(end));
  return child;
}

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Removes a folder that a browser which is ending may still write into; `rmSync` alone tries only its last step again. */
function remove(folder, tries = 50) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (tries === 1) throw error;
    pause(100);
    remove(folder, tries - 1);
  }
}

/** A new folder that is removed when this process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  undo.add(() => remove(folder));
  return folder;
}

/** Resolves to the first match in what a program writes; rejects where it ends before. */
export function firstMatch(child, stream, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (data) => {
      text += data;
      const match = pattern.exec(text);
      if (match) resolve(match[1]);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${child.spawnfile} ended:\n${text}`)));
  });
}
