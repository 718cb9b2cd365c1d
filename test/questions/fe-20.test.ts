import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-20.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

const ask = async (text: string) => {
  const data = await world().data(QUESTION, { text });
  return {
    projects: data.searchProjects.nodes.map((hit: any) => hit.project.code),
    events: data.searchEvents.nodes.map((hit: any) => hit.event.code),
    organizations: data.searchOrganizations.nodes.map((hit: any) => hit.organization.acronym),
    data,
  };
};

test('a word that only drafts hold finds nothing, in any of the three', async () => {
  expect(await world().data(QUESTION, { text: 'zarzamora' })).toEqual({
    searchProjects: { totalCount: 0, nodes: [] }, searchEvents: { totalCount: 0, nodes: [] }, searchOrganizations: { totalCount: 0, nodes: [] },
  });
});

test.each(['migracion', 'migrantes', 'MIGRACIÓN', 'Migrant'])('FE-20: %s finds HN13', async (text) => {
  expect((await ask(text)).projects).toContain('HN13');
});

test.each([['ventanilla unica', 'es'], ['single window', 'en']])('FE-20: %s finds TR01 through its event, and the event EV03', async (text, locale) => {
  const { projects, events, data } = await ask(text);
  expect(projects).toEqual(['TR01']);
  expect(events).toContain('EV03');
  expect(data.searchProjects.nodes[0].matches).toContainEqual({ field: 'events.name', locale, text: locale === 'es' ? 'Ventanillas únicas' : 'Single windows' });
});

test('FE-20: GTZ finds GIZ', async () => {
  expect((await ask('GTZ')).organizations).toEqual(['GIZ']);
});

test('every word is wanted', async () => {
  expect((await ask('ventanilla migracion')).projects).toEqual([]);
});
