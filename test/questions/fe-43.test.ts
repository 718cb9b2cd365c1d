import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../src/cli/compose';
import { readConfig } from '../../src/kernel/config';
import { compose, ownSubgraphs, type Subgraph } from '../../src/app/schema/compose';

/** A guest that extends what is ours by its key, with facts of its own. */
const HONDURAS = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { hondurasRegisteredOn: String }
  type Country @key(fields: "iso3") { iso3: String! nationalRegister: String }`;
const guest = (sdl: string): Subgraph => ({ name: 'honduras', sdl });
const changed = (module: string, from: RegExp, to: string): Subgraph[] =>
  ownSubgraphs().map(({ name, sdl }) => {
    if (name === module) expect(sdl).toMatch(from);
    return { name, sdl: name === module ? sdl.replace(from, to) : sdl };
  });
const ids = (broken: { id: string }[]) => broken.map(({ id }) => id);

test('FE-43: Honduras changes its subgraph alone while it composes; one that does not compose is refused before it is served, with the reason and the questions that it is about', () => {
  const first = compose([...ownSubgraphs(), guest(HONDURAS)]);
  expect([ids(first.broken), 'supergraph' in first && first.supergraph.includes('nationalRegister')]).toEqual([[], true]);
  const ofName = compose([...ownSubgraphs(), guest(HONDURAS.replace('nationalRegister: String', 'name: Int'))]);
  expect(ofName).toMatchObject({ reason: expect.stringMatching(/Country\.name/), broken: expect.arrayContaining([{ id: 'FE-02', reasons: ['Country.name'] }]) });
});

test('F19: a change of ours that composes and renames a field names the questions that it breaks', () => {
  const { broken, ...rest } = compose(changed('portfolio', /^  roleBalance\(/m, '  balance('));
  expect('supergraph' in rest).toBe(true);
  expect(broken).toContainEqual({ id: 'FE-02', reasons: expect.arrayContaining([expect.stringContaining('roleBalance')]) });
});

test('F19: a change of ours that does not compose names the questions that use what it is about', () => {
  const composed = compose(changed('portfolio', /hasNextPage: Boolean!/, 'hasNextPage: [Boolean!]!'));
  expect(composed).toMatchObject({ reason: expect.stringMatching(/PageInfo\.hasNextPage/) });
  expect(composed.broken.map(({ reasons }) => reasons)).toContainEqual(['PageInfo.hasNextPage']);
});

describe('mixta compose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mixta-compose-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (sdl: string) => {
    writeFileSync(join(folder, 'honduras.graphql'), sdl);
    return command([`honduras=${join(folder, 'honduras.graphql')}`, '--out', join(folder, 'supergraph.graphql')], readConfig({}));
  };

  test('writes a supergraph, or nothing and says why', async () => {
    expect(await run(HONDURAS)).toBe(0);
    const written = readFileSync(join(folder, 'supergraph.graphql'), 'utf8');
    expect(written).toContain('name: "honduras"');
    await expect(run(HONDURAS.replace('nationalRegister: String', 'iso2: Int'))).rejects.toThrow(/does not compose: .*Country\.iso2/);
    await expect(command(['portfolio=x.graphql'], readConfig({}))).rejects.toThrow('"portfolio" is a subgraph of the register');
    expect(readFileSync(join(folder, 'supergraph.graphql'), 'utf8')).toBe(written);
  });
});
