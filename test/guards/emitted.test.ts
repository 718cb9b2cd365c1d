import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSdl } from '../../src/app/schema/supergraph';
import { emittedFiles } from '../../src/cli/schema';
import { ROOT } from '../support/templates';
import { breakingChanges, stale } from './emitted.guard';
import { BREAKING_SDL, PROMISED_SDL } from './red/schemas';

const SUPERGRAPH = 'schema/supergraph.graphql';
const committed = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null);
const emitted = emittedFiles();

test('the emitted SDL and JSON Schemas are what is committed; `npm run mixta schema` writes them', () => {
  expect(stale(new Map([['a', 'new'], ['b', 'same'], ['c', 'missing']]), (path) => (path === 'b' ? 'same' : path === 'a' ? 'old' : null))).toEqual(['a', 'c']);
  expect(stale(emitted, committed)).toEqual([]);
});

test('no file in schema/ or data/schema/ is left over from before', () => {
  const found = ['schema', 'data/schema'].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`));
  expect(found.filter((path) => !emitted.has(path))).toEqual([]);
});

test('a breaking change is named', () => {
  expect(breakingChanges(PROMISED_SDL, BREAKING_SDL)).toEqual([
    'ARG_CHANGED_KIND Query.project arg code has changed type from String to String!.',
    'FIELD_REMOVED Project.title was removed.',
    'FIELD_CHANGED_KIND Project.code changed type from String! to String.',
    'VALUE_REMOVED_FROM_ENUM CLOSED was removed from enum type Status.',
  ]);
  expect(breakingChanges(committed(SUPERGRAPH)!, emitted.get(SUPERGRAPH)!)).toEqual([]);
});

test('the supergraph composes', () => {
  const one = 'type Query { thing: Thing } type Thing { id: ID! size: Int }';
  const other = 'type Query { other: Thing } type Thing { id: ID! size: String }';
  const federated = (sdl: string) => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"]) ${sdl.replace(/type Thing/, 'type Thing @shareable')}`;
  expect(() => composeSdl([{ name: 'one', sdl: federated(one) }, { name: 'other', sdl: federated(other) }])).toThrow(/size/);
  expect(emitted.get(SUPERGRAPH)).toContain('join__Graph');
});
