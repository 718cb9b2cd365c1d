// Bundles the playground into dist/playground, once: again only when page.js, this file or the lock file is newer.
import { build } from 'esbuild';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const outdir = join(root, 'dist', 'playground');
const inputs = [join(here, 'page.js'), fileURLToPath(import.meta.url), join(root, 'package-lock.json')];

const fresh = existsSync(join(outdir, 'page.css')) && inputs.every((path) => statSync(path).mtimeMs < statSync(join(outdir, 'page.css')).mtimeMs);
if (!fresh) {
  const shared = { bundle: true, minify: true, outdir, legalComments: 'linked', loader: { '.ttf': 'file' }, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'warning' };
  await build({ ...shared, entryPoints: [join(here, 'page.js')], format: 'esm', target: 'es2022' });
  await build({
    ...shared,
    format: 'iife',
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
  });
}
