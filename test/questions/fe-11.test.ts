import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isObjectType } from 'graphql';
import { composition, monolithSchema } from '../../src/app/composition';
import { sameInAllTopologies } from '../support/gateway';
import { registeredTypes, rowsOf, type RegisteredType } from '../support/registered';
import { ROOT } from '../support/templates';
import { useSharedWorld, type World } from '../support/world';
import { MEXICO } from '../support/writing';
import type { Viewer } from '../../src/kernel/viewer';

const QUERY = readFileSync(join(ROOT, 'docs/questions/FE-11.graphql'), 'utf8');
const fixture = useSharedWorld('fixture');
const demo = useSharedWorld('demo');
const schema = monolithSchema();

/** Records that stay drafts, which their custodian alone finds. */
const NEVER_PUBLIC: Record<string, Viewer> = { WithheldAmount: MEXICO };

/** A published row of a type, and the world that has one. */
async function sampleOf(type: RegisteredType): Promise<{ world: World; row: Record<string, any> } | null> {
  for (const world of [fixture(), demo()]) {
    const [row] = await rowsOf(world, type, type.type in NEVER_PUBLIC ? 'DRAFT' : 'PUBLISHED', 1);
    if (row) return { world, row };
  }
  return null;
}

test('FE-11 a malformed, an unknown and a foreign id read alike', async () => {
  for (const id of ['', 'x', 'cty_', 'cty_0000000000000000', 'zzz_0123456789abcdef', 'cty_MEX; drop table country', '☃']) {
    expect(await sameInAllTopologies(fixture(), QUERY, { id })).toMatchObject({ data: { node: null } });
  }
});

test('FE-11 every type with an id is a Node, and node(id:) knows it', () => {
  const withId = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => 'id' in type.getFields() && !type.name.startsWith('__'));
  expect(withId.map((type) => type.name).sort()).toEqual([...composition().registry.owners.keys()].sort());
  expect(withId.filter((type) => !type.getInterfaces().some((each) => each.name === 'Node')).map((type) => type.name)).toEqual([]);
});

test.each(registeredTypes().map((each) => [each.type, each] as const))('FE-11 a %s is found again by its id', async (type, registered) => {
  const sample = await sampleOf(registered);
  expect({ type, hasRow: sample !== null }).toEqual({ type, hasRow: true });
  const answer = await sameInAllTopologies(sample!.world, QUERY, { id: sample!.row.id }, NEVER_PUBLIC[type]);
  expect(answer.data).toEqual({ node: { __typename: type, id: sample!.row.id } });
});

/** Root fields that look a record up by the code people use, such as `project(code:)`. */
const byCode = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const registered = registeredTypes().find((each) => each.type === getNamedType(field.type).name);
  const code = field.args.find((arg) => arg.name === 'code' || arg.name === 'iso3');
  const others = field.args.filter((arg) => arg !== code && arg.type.toString().endsWith('!'));
  return registered && code && others.length === 0 ? [{ field: field.name, argument: code.name, registered }] : [];
});

test.each(byCode)('FE-11 $field($argument:) leads to the same record', async ({ field, argument, registered }) => {
  const sample = (await sampleOf(registered))!;
  const answer = await sameInAllTopologies(sample.world, `query ($code: String!) { ${field}(${argument}: $code) { __typename id } }`, { code: sample.row[argument] });
  expect(answer.data).toEqual({ [field]: { __typename: registered.type, id: sample.row.id } });
});

test('FE-11 a code, a code of before a merge and an id in another system lead to one node', async () => {
  const { data } = await sameInAllTopologies(fixture(), `{
    code: project(code: "HN14") { id } merged: project(code: "HN14-HN") { id } elsewhere: projectByExternalId(scheme: "hn-register", value: "FX-HN-114") { id }
    draft: projectByExternalId(scheme: "mx-register", value: "FX-DRAFT-099") { id }
  }`);
  expect(data).toEqual({ code: data.code, merged: data.code, elsewhere: data.code, draft: null });
  expect((await sameInAllTopologies(fixture(), QUERY, { id: data.code.id })).data).toEqual({ node: { __typename: 'Project', id: data.code.id } });
});

test('FE-11 an id of before a merge leads to the record that was kept; one of an undone merge or of a draft to none', async () => {
  const merges = await fixture().database.owner!.query('select old_id, kept_id, undone_on, visibility from record_merge order by code') as Record<string, string | null>[];
  const visible = new Set((await fixture().database.owner!.query(`select id from project where visibility = 'PUBLISHED' union all select id from organization where visibility = 'PUBLISHED'`) as { id: string }[]).map((row) => row.id));
  const kept: (string | null)[] = [];
  for (const merge of merges) {
    const stands = merge.undone_on === null && merge.visibility === 'PUBLISHED' && visible.has(merge.kept_id!);
    const { data } = await sameInAllTopologies(fixture(), QUERY, { id: merge.old_id });
    expect({ merge, node: data.node?.id ?? null }).toEqual({ merge, node: stands ? merge.kept_id : null });
    if (stands) kept.push(data.node.__typename);
  }
  expect(kept).toContain('Project');
  expect(kept.length).toBeLessThan(merges.length);
});
