import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-03.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a draft has no phases to be seen', async () => {
  expect(await world().data(QUESTION, { project: 'DRAFT-HN99' })).toEqual({ project: null });
});

test('TP-03: Argentina requests in TR02 and is co-principal in TR07, which follows it up', async () => {
  const of = (role: string, iso3: string) => ({ role, country: { iso3 } });
  expect(await world().data(QUESTION, { project: 'TR07' })).toEqual({
    project: {
      code: 'TR07',
      links: [{
        kind: 'FOLLOW_UP_OF',
        project: { code: 'TR02', participations: [of('RECIPIENT', 'ARG'), of('FIRST_PROVIDER', 'MEX'), of('SECOND_PROVIDER', 'DEU'), { role: 'SECOND_PROVIDER', country: null }] },
        roleChanges: [{ country: { iso3: 'ARG' }, organization: null, before: ['RECIPIENT'], after: ['FIRST_PROVIDER'] }],
      }],
      participations: [
        ...[of('RECIPIENT', 'PRY'), of('FIRST_PROVIDER', 'MEX'), of('FIRST_PROVIDER', 'ARG'), of('SECOND_PROVIDER', 'DEU')].map((each) => ({ ...each, organization: null })),
        { role: 'SECOND_PROVIDER', country: null, organization: { code: 'org-fx-giz' } },
      ],
      sources: [{ title: 'FICTIONAL register of Mexican cooperation' }],
    },
  });
});

test('the earlier phase knows what follows it up', async () => {
  expect(await world().data('{ project(code: "TR02") { links { kind } linkedFrom { kind from { code } } } }')).toEqual({ project: { links: [], linkedFrom: [{ kind: 'FOLLOW_UP_OF', from: { code: 'TR07' } }] } });
});
