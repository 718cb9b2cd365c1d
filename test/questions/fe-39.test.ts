import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse, printSchema } from 'graphql';
import ts from 'typescript';
import { monolithSchema } from '../../src/app/composition';
import { operationsIn } from '../support/operations';

/** Scalars as they travel: all of ours are text. Whoever wants more puts a codec of its own here. */
const scalars = { Decimal: 'string', PartialDate: 'string', Instant: 'string', Locale: 'string' };
const config = { scalars, strictScalars: true, enumsAsTypes: true, futureProofEnums: true, defaultScalarType: 'unknown', useTypeImports: true };
const schema = monolithSchema();

async function generate(documents: { location: string; document: ReturnType<typeof parse> }[]): Promise<string> {
  return codegen({
    filename: 'mixta.ts', schema: parse(printSchema(schema)), schemaAst: schema, documents, config,
    plugins: [{ types: config }, ...(documents.length ? [{ operations: config }] : [])],
    pluginMap: { types: typescriptPlugin as never, operations: operationsPlugin as never },
  });
}

const typesOf = () => generate([]);

const libraries = new Map<string, ts.SourceFile | undefined>();

/** Messages of the compiler, in strict mode, over one text beside the given others. */
function compiled(...texts: string[]): string[] {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts'], types: [], skipLibCheck: true };
  const files = new Map(texts.map((text, i) => [`mixta-${i}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (files.has(name)) return ts.createSourceFile(name, files.get(name)!, ts.ScriptTarget.ES2022, true);
    if (!libraries.has(name)) libraries.set(name, read(name, ...rest));
    return libraries.get(name);
  };
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  return ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
}

/** Places where a text says `any`, comments and names apart. */
function anys(text: string): string[] {
  const file = ts.createSourceFile('mixta.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(node.parent.getText().slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(file);
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
  const documents = operationsIn('docs/questions').map(({ name, query }) => ({ location: `${name}.graphql`, document: parse(query) }));
  expect(documents.length).toBeGreaterThan(0);
  const texts = await Promise.all(documents.map((document) => generate([document]))); // each by itself: questions name their fragments alike
  expect(texts.flatMap(anys)).toEqual([]);
  expect(compiled(...texts)).toEqual([]);
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
