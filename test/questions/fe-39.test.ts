import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse, printSchema, visit, type DocumentNode, type NameNode } from 'graphql';
import ts from 'typescript';
import { monolithSchema } from '../../src/app/composition';
import { operationsIn } from '../support/operations';

/** Scalars as they travel: all of ours are text. Whoever wants more puts a codec of its own here. */
const scalars = { Decimal: 'string', PartialDate: 'string', Instant: 'string', Locale: 'string' };
const config = { scalars, strictScalars: true, enumsAsTypes: true, futureProofEnums: true, defaultScalarType: 'unknown', useTypeImports: true };
const schema = monolithSchema();

async function generate(documents: { location: string; document: DocumentNode }[]): Promise<string> {
  return codegen({
    filename: 'mixta.ts', schema: parse(printSchema(schema)), schemaAst: schema, documents, config,
    plugins: [{ types: config }, ...(documents.length ? [{ operations: config }] : [])],
    pluginMap: { types: typescriptPlugin as never, operations: operationsPlugin as never },
  });
}

/** Questions name their fragments alike; in one file each has those of its own. */
function withOwnFragments(name: string, query: string): DocumentNode {
  const own = (node: { name: NameNode }) => ({ ...node, name: { ...node.name, value: `${name.replaceAll('-', '')}${node.name.value}` } });
  return visit(parse(query), { FragmentDefinition: own, FragmentSpread: own }) as DocumentNode;
}

const typesOf = () => generate([]);

const FILE = 'mixta.ts';
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Messages of the compiler, in strict mode. */
function compiled(text: string): string[] {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts'], types: [], skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (name === FILE) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    if (!libraries.has(name)) libraries.set(name, read(name, ...rest));
    return libraries.get(name);
  };
  host.fileExists = (name) => name === FILE || ts.sys.fileExists(name);
  return ts.getPreEmitDiagnostics(ts.createProgram([FILE], options, host)).map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
}

/** Places where a text says `any`, comments and names apart. */
function anys(text: string): string[] {
  const file = ts.createSourceFile('mixta.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(node.parent.getText().slice(0, 80));
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

test('an any is found, and a scalar without a codec is refused', async () => {
  expect(anys('type A = { a: any; any: string } // any')).toEqual(['a: any;']);
  const strange = parse(`${printSchema(schema)}\nscalar Geometry`);
  await expect(codegen({ filename: 'x.ts', schema: strange, documents: [], config, plugins: [{ types: config }], pluginMap: { types: typescriptPlugin as never } })).rejects.toThrow(/Geometry/);
});

test('FE-39 generated types compile in strict mode without any', async () => {
  const types = await typesOf();
  expect(anys(types)).toEqual([]);
  expect(compiled(types)).toEqual([]);
});

test('FE-39 the types of the documented questions compile too', async () => {
  const documents = operationsIn('docs/questions').map(({ name, query }) => ({ location: `${name}.graphql`, document: withOwnFragments(name, query) }));
  expect(documents.length).toBeGreaterThan(0);
  const text = await generate(documents);
  const names = documents.flatMap(({ document }) => document.definitions.map((part) => ('name' in part ? part.name!.value.toLowerCase() : '')));
  expect(names.filter((name) => !text.toLowerCase().includes(`export type ${name}`))).toEqual([]);
  expect(anys(text)).toEqual([]);
  expect(compiled(text)).toEqual([]);
});

test('FE-39 a client built today accepts an enum value of tomorrow, and not any text as its own', async () => {
  const types = await typesOf();
  const use = (code: string) => compiled(`${types}\n${code}`);
  expect(use(`export const later = (answer: { status: TextStatus }): string => answer.status === 'HUMAN' ? 'by hand' : 'otherwise';`)).toEqual([]);
  expect(use(`export const strict = (status: TextStatus): 'HUMAN' => { if (status === 'HUMAN') return status; throw new Error(status); };`)).toEqual([]);
  expect(use(`export const all = (status: TextStatus): 1 | 2 => { switch (status) { case 'HUMAN': case 'MACHINE': case 'STALE': case 'FALLBACK': return 1; } };`)).not.toEqual([]);
});

test('FE-39 decimals and dates are text, never a number', async () => {
  const types = await typesOf();
  expect(compiled(`${types}\nexport const value = (page: Scalars['Decimal']['output']): string => page;`)).toEqual([]);
  expect(compiled(`${types}\nexport const value = (page: Scalars['Decimal']['output']): number => page;`)).not.toEqual([]);
});
