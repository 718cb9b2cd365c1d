import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Thrown when another process holds the folder of the embedded database. */
export class FolderLocked extends Error {}

interface Holder { pid: number; started: string }

const ATTEMPTS = 5;

/**
 * Takes the exclusive lock of a database folder: PGlite has none, and a second process would corrupt it. The lock
 * holds pid and start time, so that one left by a killed process, or a pid used again, is taken over. It is written
 * aside and linked into place, so no reader ever sees half a lock.
 * @returns what to call to release it. @throws FolderLocked with the pid of the holder.
 */
export function lockFolder(folder: string): () => void {
  const path = `${folder}.lock`;
  const mine = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder));
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (linked(mine, path)) return () => release(path);
      const seen = inodeOf(path);
      const holder = readHolder(path);
      if (holder && startOf(holder.pid) === holder.started) {
        throw new FolderLocked(`the database folder ${folder} is in use by the process with pid ${holder.pid}; stop it first, or set MIXTA_DATA to another folder`);
      }
      removeStale(path, mine, seen);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  throw new FolderLocked(`the lock ${path} could not be taken`);
}

function linked(from: string, to: string): boolean {
  try { linkSync(from, to); return true; } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two starts may find the same stale lock. Each moves what it finds aside and looks whether it moved the stale one;
 * the lock that the other has taken in between is put back.
 */
function removeStale(path: string, mine: string, seen: number | null): void {
  const aside = `${mine}.stale`;
  try { renameSync(path, aside); } catch { return; }
  if (seen !== null && inodeOf(aside) !== seen) linked(aside, path);
  unlinkSync(aside);
}

/** Only our own lock is removed. */
function release(path: string): void {
  const holder = readHolder(path);
  if (holder?.pid === process.pid) rmSync(path, { force: true });
}

function readHolder(path: string): Holder | null {
  try { return JSON.parse(readFileSync(path, 'utf8')) as Holder; } catch { return null; }
}

function inodeOf(path: string): number | null {
  try { return statSync(path).ino; } catch { return null; }
}

/**
 * When a process started, as the system counts; "gone" when there is none, or only a dead one that its parent has not
 * fetched. Elsewhere than on Linux the pid alone decides.
 */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return /[ZX]/.test(fields[0]!) ? 'gone' : fields[19]!;
  } catch {
    if (process.platform === 'linux') return 'gone';
    try { process.kill(pid, 0); return 'running'; } catch { return 'gone'; }
  }
}
