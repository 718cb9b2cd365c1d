import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Thrown when another process holds the folder of the embedded database. */
export class FolderLocked extends Error {}

interface Holder { pid: number; started: string }

/**
 * Takes the exclusive lock of a database folder: PGlite has none, and a second process would corrupt it. The lock
 * holds pid and start time, so that one left by a killed process, or a pid used again, is taken over.
 * @returns what to call to release it. @throws FolderLocked with the pid of the holder.
 */
export function lockFolder(folder: string): () => void {
  const path = `${folder}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(path);
      if (holder && startOf(holder.pid) === holder.started) {
        throw new FolderLocked(`the database folder ${folder} is in use by the process with pid ${holder.pid}; stop it first, or set MIXTA_DATA to another folder`);
      }
      rmSync(path, { force: true });
    }
  }
  throw new FolderLocked(`the lock ${path} could not be taken`);
}

function readHolder(path: string): Holder | null {
  try { return JSON.parse(readFileSync(path, 'utf8')) as Holder; } catch { return null; }
}

/** When a process started, as the system counts; null-like text when there is none. Elsewhere than Linux the pid alone decides. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19]!;
  } catch {
    try { process.kill(pid, 0); return process.platform === 'linux' ? 'gone' : 'running'; } catch { return 'gone'; }
  }
}
