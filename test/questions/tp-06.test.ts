import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-06.graphql'), 'utf8');
const world = useQuestionWorld('demo');
const NOTE = { title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' };

/** Seed facts: the note states both, and keeps them apart. */
test('TP-06: the Central American strategy; the Mesoamerican framework with IDB and SIECA is another object, and only related', async () => {
  const { project, related } = await world().data(QUESTION, { project: 'prj-usaid-amexcid-fc', related: 'prj-marco-fc' });
  expect(project).toEqual({ code: 'prj-usaid-amexcid-fc', topic: { value: 'Trade facilitation and competitiveness skills for Central America (AMEXCID-USAID)' }, alignmentLinks: [
    {
      code: 'ln-usaid-amexcid-fc-ecfcc', strength: 'PRIMARY', planName: 'Central American Strategy for Trade Facilitation and Border Management', planScope: 'REGIONAL_PLAN', evidence: 'ASSERTED',
      framework: {
        __typename: 'ResultsFramework', code: 'plan-sieca-ecfcc', start: '2015-10', ownerGrouping: { code: 'grp-central-america' },
        name: { value: 'Estrategia Centroamericana de Facilitación del Comercio y Competitividad con énfasis en Gestión Coordinada de Fronteras' },
      },
      statement: { value: 'The project was drawn up to strengthen the Central American strategy, in areas where it is most needed.' }, note: 'speaker not given; the source shortens the name of the strategy',
      sources: [NOTE, { title: 'SIECA/COMIECO: Estrategia Centroamericana de Facilitación del Comercio y Competitividad, October 2015' }],
    },
    {
      code: 'ln-usaid-amexcid-fc-marco', strength: 'RELATED', planName: 'Mesoamerican Framework for Trade Facilitation and Competitiveness', planScope: 'REGIONAL_PLAN', evidence: 'ASSERTED', framework: null,
      statement: { value: expect.stringContaining('IDB and SIECA') }, note: expect.stringContaining('prj-marco-fc'), sources: [NOTE],
    },
  ] });
  expect(related).toEqual({
    __typename: 'Project', code: 'prj-marco-fc', title: { value: 'Mesoamerican Framework for Trade Facilitation and Competitiveness' }, alignmentLinks: [],
    institutions: expect.arrayContaining([{ name: 'IDB', organization: { code: 'org-idb' } }, { name: 'SIECA', organization: { code: 'org-sieca' } }]),
  });
});
