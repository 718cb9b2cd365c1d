import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/templates';

/** Source texts by their path under the project. */
export type Sources = Map<string, string>;

export const FILE_LINES = 300;
export const FUNCTION_LINES = 40;
export const RESOLVER_STATEMENTS = 5;

export function sourcesIn(...folders: string[]): Sources {
  const sources: Sources = new Map();
  const add = (path: string) => {
    if (!existsSync(join(ROOT, path))) return;
    if (statSync(join(ROOT, path)).isDirectory()) readdirSync(join(ROOT, path)).forEach((name) => add(`${path}/${name}`));
    else if (/\.tsx?$/.test(path) && !path.endsWith('.d.ts')) sources.set(path, readFileSync(join(ROOT, path), 'utf8'));
  };
  folders.forEach(add);
  return sources;
}

const LAYERS = ['kernel', 'modules', 'adapters', 'app', 'cli'];
const layerOf = (path: string) => LAYERS.indexOf(path.split('/')[1]!);
const moduleOf = (path: string) => /^src\/modules\/([^/]+)/.exec(path)?.[1] ?? null;

/** Imports against the one way of the arrows: cli -> app -> adapters -> modules (index only) -> kernel; no module knows another. */
export function crossedArrows(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => importsOf(path, text).filter((target) => target.startsWith('src/') && !allowed(path, target)).map((target) => `${path} -> ${target}`));
}

function allowed(from: string, to: string): boolean {
  const [mine, theirs] = [moduleOf(from), moduleOf(to)];
  if (mine && theirs) return mine === theirs;
  if (theirs && !/^src\/modules\/[^/]+(\/index)?$/.test(to)) return false;
  return layerOf(to) <= layerOf(from);
}

function importsOf(path: string, text: string): string[] {
  const found = ts.preProcessFile(text, true, true).importedFiles.map((each) => each.fileName);
  return found.filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(path), name)).replace(/\.(js|ts)$/, ''));
}

/** Names that say nothing of what a file is for. */
export const emptyNames = (paths: Iterable<string>): string[] => [...paths].filter((path) => /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/.test(path));

/** Mentions of the folder beside the repository, which no user of the register has. */
export const outsideReads = (sources: Sources): string[] => [...sources].filter(([, text]) => /(\.\.|\/work)\/shared\b/.test(text)).map(([path]) => path);

export const longFiles = (sources: Sources): string[] =>
  [...sources].map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length })).filter(({ lines }) => lines >= FILE_LINES).map(({ path, lines }) => `${path}: ${lines} lines`);

export const longFunctions = (sources: Sources): string[] => functionsOf(sources).filter(({ lines }) => lines >= FUNCTION_LINES).map(({ place, lines }) => `${place}: ${lines} lines`);

/** Resolver methods ask a service or a loader; what takes more statements is a rule and lives elsewhere. */
export function busyResolvers(sources: Sources): string[] {
  const resolvers = new Map([...sources].filter(([path]) => path.endsWith('.resolver.ts')));
  return functionsOf(resolvers).filter(({ statements }) => statements > RESOLVER_STATEMENTS).map(({ place, statements }) => `${place}: ${statements} statements`);
}

export function resolversWithSql(sources: Sources): string[] {
  return [...sources].filter(([path]) => path.endsWith('.resolver.ts')).filter(([path, text]) => {
    let found = false;
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) found ||= /\bselect\b[\s\S]*\bfrom\b/i.test(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(parsed(path, text));
    return found;
  }).map(([path]) => path);
}

const parsed = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);

function functionsOf(sources: Sources): { place: string; lines: number; statements: number }[] {
  return [...sources].flatMap(([path, text]) => {
    const file = parsed(path, text);
    const found: { place: string; lines: number; statements: number }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const [first, last] = [node.getStart(), node.getEnd()].map((at) => file.getLineAndCharacterOfPosition(at).line);
        const body = node.body as ts.Node;
        found.push({ place: `${path}:${first! + 1}`, lines: last! - first! + 1, statements: ts.isBlock(body) ? body.statements.length : 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}
