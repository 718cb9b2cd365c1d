import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** Writes a data package to a temporary folder; a text is written as it is, anything else as JSON. */
export function packageFolder(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mixta-package-'));
  folders.push(folder);
  const manifest = { name: 'made-by-a-test', title: 'Made by a test', scope: 'test', sources: [{ title: 'Test' }] };
  for (const [name, content] of Object.entries({ manifest, ...files })) {
    writeFileSync(join(folder, `${name}.json`), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export function removePackageFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
