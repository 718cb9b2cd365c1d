import { documented } from '../support/operations';
import { useQuestionWorld } from '../support/question-world';

const { query } = documented('TP-36');
const world = useQuestionWorld('fixture');
const ask = (variables: object) => world().data(query, { ...variables }).then(({ changes }) => changes);

test('TP-36: what changed tells the target of HN10, 500 > 300, and the merge into HN14, each with actor, time, reason and a sentence in three languages', async () => {
  const { nodes } = await ask({ kinds: ['TARGET_CHANGED', 'MERGED'] });
  const known = { eventId: expect.any(String), version: 1, action: 'LOADED', recordedAt: expect.stringMatching(/^\d{4}-.*Z$/), recordId: expect.any(String), actorCountry: null, onBehalfOf: null };
  expect(nodes.find(({ recordCode }: any) => recordCode === 'HN10-RF:1')).toEqual({
    ...known, kind: 'TARGET_CHANGED', recordType: 'FrameworkIndicator', recordCode: 'HN10-RF:1', happenedOn: '2018-01-12', actor: 'AMEXCID', actorOrganization: null, reason: 'fewer training centres than agreed',
    fields: [{ field: 'periods[2017].target', before: '500', after: '300' }],
    es: { value: '«Personas capacitadas» (HN10-RF:1): meta reducida (2017) 500 > 300, 12 días después de terminar el periodo.' },
    en: { value: '«Personas capacitadas» (HN10-RF:1): target lowered (2017) 500 > 300, 12 days after the period ended.' },
    pt: { value: '«Personas capacitadas» (HN10-RF:1): meta reduzida (2017) 500 > 300, 12 dias depois do fim do período.' },
  });
  expect(nodes.find(({ recordCode }: any) => recordCode === 'HN14-HN')).toEqual({
    ...known, kind: 'MERGED', recordType: 'RecordMerge', recordCode: 'HN14-HN', happenedOn: '2018-10-01', actor: 'org-fx-amexcid', actorOrganization: { code: 'org-fx-amexcid' }, reason: 'Registrado por las dos partes.', fields: [],
    es: { value: '«Desarrollo infantil temprano» (HN14-HN): integrado en HN14.' },
    en: { value: '«Desarrollo infantil temprano» (HN14-HN): merged into HN14.' },
    pt: { value: '«Desarrollo infantil temprano» (HN14-HN): integrado em HN14.' },
  });
});

test('TP-36: the same cursor finds the same events, and what concerns Honduras holds both though neither names it', async () => {
  const first = await ask({});
  const again = await ask({ after: first.pageInfo.endCursor });
  expect(await ask({ after: first.pageInfo.endCursor })).toEqual(again);
  expect(again.nodes.map(({ eventId }: any) => eventId)).not.toEqual(expect.arrayContaining([first.nodes.at(-1).eventId]));
  const codes = (await ask({ party: 'HND', kinds: ['TARGET_CHANGED', 'MERGED'] })).nodes.map(({ recordCode }: any) => recordCode);
  expect(codes).toEqual(expect.arrayContaining(['HN10-RF:1', 'HN14-HN']));
  expect((await ask({ party: 'FJI' })).nodes).toEqual([]);
});
