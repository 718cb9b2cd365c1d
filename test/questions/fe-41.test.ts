import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monolithSchema } from '../../src/app/composition';
import { recordId } from '../../src/kernel/record-id';
import { useFront } from '../battery/support/front';
import { useQuestionWorld } from '../support/question-world';
import { ROOT } from '../support/templates';

const QUERY = readFileSync(join(ROOT, 'docs/questions/FE-41.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const front = useFront(world, { budgets: { anonymous: 1_000, signedIn: 5_000 } });
const page = { origin: 'https://page.example' };

test('FE-41: without a key what is published is read, and nobody is the viewer', async () => {
  const { viewer, projects } = await world().data(QUERY);
  expect(viewer).toBeNull();
  expect(projects.nodes).toHaveLength(3);
  expect(projects.totalCount).toBe((await world().data('{ projects(first: 100) { nodes { id } } }')).projects.nodes.length);
});

test('FE-41: a page of any origin may ask, without credentials, with a budget', async () => {
  const preflight = await front().send('/graphql', { method: 'OPTIONS', headers: { ...page, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-headers')]).toEqual([204, '*', 'content-type, apollo-require-preflight']);
  const reply = await front().ask(QUERY, {}, page);
  expect([reply.status, reply.json.data.viewer, reply.headers.get('access-control-allow-origin'), reply.headers.get('access-control-allow-credentials')]).toEqual([200, null, '*', null]);
  expect(reply.headers.get('access-control-expose-headers')).toMatch(/retry-after/);
  expect(reply.json.extensions.cost.remaining).toBe(1_000 - reply.json.extensions.cost.requested);
});

test('FE-41: drafts are in no answer, by list, code or id', async () => {
  const id = recordId('prj', 'DRAFT-HN99');
  const { node, project, projects } = await world().data('query ($id: ID!, $code: String!) { node(id: $id) { id } project(code: $code) { code } projects(first: 100) { nodes { code } } }', { id, code: 'DRAFT-HN99' });
  expect([node, project]).toEqual([null, null]);
  expect(projects.nodes).not.toContainEqual({ code: 'DRAFT-HN99' });
});

test('FE-41: the schema has no field for the name, mailbox or telephone of a person; its one mailbox is of an office, by its consent', () => {
  const fields = Object.values(monolithSchema().getTypeMap()).flatMap((type) => ('getFields' in type && !type.name.startsWith('__') ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
  expect(fields.filter((field) => /\.(e?mail|phone|telephone|birth|passport|firstName|lastName|surname)/i.test(field))).toEqual(['FocalPoint.mail', 'SaveFocalPointInput.mail', 'SaveFocalPointInput.mailConsentOn']);
});
