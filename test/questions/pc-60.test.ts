import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-60.graphql'), 'utf8');
const fixture = useQuestionWorld('fixture');

test('PC-60: the office and its role, mail by consent and while it holds, and no person', async () => {
  expect((await fixture().data(QUESTION, { country: 'HND' })).focalPoints).toEqual({ totalCount: 2, nodes: [
    { code: 'fpt-fx-hn', office: { value: 'Oficina de enlace de cooperación de Honduras' }, role: 'COOPERATION', country: { iso3: 'HND' }, organization: { code: 'org-fx-sefin' }, mail: 'enlace@sefin.example', validUntil: '2019-12', absences: [] },
    {
      code: 'fpt-fx-hn-old', office: { value: 'Oficina de enlace anterior' }, role: 'COOPERATION', country: { iso3: 'HND' }, organization: { code: 'org-fx-hn-seplan' }, mail: null, validUntil: '2018-03',
      absences: [{ field: 'mail', reason: 'WITHHELD', note: 'the entry no longer holds' }],
    },
  ] });
});

test('without consent no mail is shown, and no field of a focal point could hold the name of a person', async () => {
  const { focalPoints } = await fixture().data(QUESTION, { country: 'MEX' });
  expect(focalPoints.nodes).toMatchObject([{ code: 'fpt-fx-mx', mail: null, absences: expect.arrayContaining([{ field: 'mail', reason: 'WITHHELD', note: 'no consent' }]) }]);
  const { __type } = await fixture().monolith.data('{ __type(name: "FocalPoint") { fields { name } } }');
  expect(__type.fields.map((each: any) => each.name).sort()).toEqual(['absences', 'assertedBy', 'citations', 'code', 'country', 'custodian', 'id', 'mail', 'office', 'organization', 'recordVersion', 'role', 'sources', 'validUntil']);
});
