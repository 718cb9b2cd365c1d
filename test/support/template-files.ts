import { MemoryFS } from '@electric-sql/pglite';
import { readFileSync } from 'node:fs';

const BLOCK = 512;
const FOLDER = '5';
const DATA = '/pglite/data';
const WAS_THERE = 'the embedded database no longer keeps files as it did: test/support/template-files.ts shares them';

interface Entry { path: string; isFolder: boolean; content: Uint8Array }
interface Node { contents: Uint8Array; stream_ops: { write(stream: { node: Node }, ...rest: unknown[]): number } }

/** The files of a template, from its tar: views of bytes that all worlds of a process share. */
export function filesOf(tar: string): Entry[] {
  const bytes = new Uint8Array(readFileSync(tar));
  const text = (from: number, length: number) => Buffer.from(bytes.buffer, from, length).toString('utf8').replace(/\0.*$/s, '');
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8) || 0;
    entries.push({ path: DATA + text(at, 100), isFolder: text(at + 156, 1) === FOLDER, content: bytes.subarray(at + BLOCK, at + BLOCK + size) });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

/**
 * A data folder in memory whose files are the template's until they are written to; then a file is copied. A world that
 * copied all of them at once would make V8 walk its whole heap several times, which takes longer than opening it.
 */
export class TemplateFiles extends MemoryFS {
  constructor(private readonly entries: Entry[]) { super(); }

  override async initialSyncFs(): Promise<void> {
    const { FS } = (this.pg as unknown as { Module: { FS: any } }).Module;
    for (const { path, isFolder, content } of this.entries) {
      if (isFolder) FS.mkdirTree(path);
      else FS.writeFile(path, content, { canOwn: true });
    }
    copyWhenWritten(FS.lookupPath(`${DATA}/PG_VERSION`).node, this.entries[0]!.content.buffer);
  }
}

/** All files of a database have the operations of this one. */
function copyWhenWritten(any: Node, shared: ArrayBufferLike): void {
  if (any.contents?.buffer !== shared || !any.stream_ops?.write) throw new Error(WAS_THERE);
  const { write } = any.stream_ops;
  any.stream_ops.write = (stream, ...rest) => {
    const { node } = stream;
    if (node.contents.buffer === shared) node.contents = node.contents.slice();
    return write(stream, ...rest);
  };
}
