import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-17.graphql'), 'utf8');
const world = useQuestionWorld('fixture');

test('FE-17: English titles, each saying how it came to be in the language shown', async () => {
  const { bilateralProgram } = await world().data(QUESTION, { program: 'P-MXHN-1719', locale: 'en' });
  const { totalCount, nodes } = bilateralProgram.projects;
  const withStatus = (status: string) => nodes.filter((node: any) => node.title.status === status).map((node: any) => node.code);
  expect(totalCount).toBe(14);
  expect({ HUMAN: withStatus('HUMAN'), STALE: withStatus('STALE'), MACHINE: withStatus('MACHINE'), FALLBACK: withStatus('FALLBACK') }).toEqual({
    HUMAN: ['HN01', 'HN05', 'HN10'],
    STALE: ['HN02'],
    MACHINE: ['HN03', 'HN04', 'HN07', 'HN08'],
    FALLBACK: ['HN06', 'HN09', 'HN11', 'HN12', 'HN13', 'HN14'],
  });
  expect(nodes[1]).toEqual({ code: 'HN02', title: { value: 'Watershed restoration', locale: 'en', status: 'STALE', chain: ['en', 'es'] } });
  expect(nodes[5]).toEqual({ code: 'HN06', title: { value: 'Formación policial', locale: 'es', status: 'FALLBACK', chain: ['en', 'es'] } });
});

test('a region of a language falls back to the language, and Portuguese is there for HN01 alone', async () => {
  const { bilateralProgram } = await world().data(QUESTION, { program: 'P-MXHN-1719', locale: 'pt-BR' });
  const { nodes } = bilateralProgram.projects;
  expect(nodes[0].title).toEqual({ value: 'Facilitação do comércio', locale: 'pt', status: 'HUMAN', chain: ['pt-BR', 'pt', 'es', 'en'] });
  expect(nodes.slice(1).every((node: any) => node.title.status === 'FALLBACK' && node.title.locale === 'es')).toBe(true);
});

test('a locale that is none is refused', async () => {
  const { errors } = await world().monolith.run(QUESTION, { program: 'P-MXHN-1719', locale: 'not a locale' });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
