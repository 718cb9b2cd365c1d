import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-03.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('a program that is a draft carries nothing over, nor does one that does not exist', async () => {
  const nothing = { commitments: { totalCount: 0, coverage: { scope: 'federal' }, nodes: [] }, notCarriedOver: { totalCount: 0 } };
  expect(await world().data(QUESTION, { program: 'DRAFT-P-MXHN-1921' })).toEqual(nothing);
  expect(await world().data(QUESTION, { program: 'P-NONE' })).toEqual(nothing);
});

test('PC-03: three items carried over, one of them twice, each with its lineage', async () => {
  const jc6 = { code: 'JC6', ordinalLabel: 'VI', heldOn: '2013-02-20' };
  const jc7 = { code: 'JC7', ordinalLabel: 'VII', heldOn: '2015-03-10' };
  const minutes = (...numbers: number[]) => numbers.map((n) => ({ title: `FICTIONAL minutes of JC${n}` }));
  const common = { topic: null, statusAsOf: '2019-06-28' };
  expect(await world().data(QUESTION, { program: 'P-MXHN-1719' })).toEqual({
    commitments: {
      totalCount: 3,
      coverage: { scope: 'federal' },
      nodes: [
        { ...common, code: 'CM-HN02', title: { value: 'Restauración de cuencas' }, timesCarriedOver: 1, lineage: [{ session: jc7, page: '6', paragraph: '2' }], status: 'IN_EXECUTION', sources: minutes(8, 7) },
        { ...common, code: 'CM-HN05', title: { value: 'Alerta temprana de inundaciones' }, timesCarriedOver: 1, lineage: [{ session: jc7, page: '9', paragraph: '5' }], status: 'IN_EXECUTION', sources: minutes(8, 7) },
        {
          ...common, code: 'CM-HN09', title: { value: 'Agua y saneamiento urbano' }, timesCarriedOver: 2,
          lineage: [{ session: jc6, page: '7', paragraph: '4' }, { session: jc7, page: '11', paragraph: '7' }], status: 'NOT_STARTED', sources: minutes(8, 6, 7),
        },
      ],
    },
    notCarriedOver: { totalCount: 11 },
  });
});

test('it is the same commitment at each session', async () => {
  const { session } = await world().data('{ session(code: "JC6") { commitments(first: 5) { nodes { id } } } }');
  const { commitment } = await world().data('{ commitment(code: "CM-HN09") { id firstAgreedAt { code } } }');
  expect(session.commitments.nodes).toEqual([{ id: commitment.id }]);
  expect(commitment.firstAgreedAt).toEqual({ code: 'JC6' });
});

test('a session that is still a draft carries nothing over: HN03, which it takes up, counts no lineage', async () => {
  expect(await world().data('{ commitment(code: "CM-HN03") { timesCarriedOver lineage { page } appearances { session { code } page } } }')).toEqual({
    commitment: { timesCarriedOver: 0, lineage: [], appearances: [{ session: { code: 'JC8' }, page: '6' }] },
  });
});
