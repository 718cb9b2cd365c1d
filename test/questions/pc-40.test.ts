import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const read = (extension: string) => readFileSync(join(ROOT, `docs/questions/PC-40.${extension}`), 'utf8');
const unreported = (...fields: string[]) => fields.map((field) => ({ field, reason: 'NOT_REPORTED' }));
const line = (value: string) => ({ text: { value, locale: 'en' }, activities: null, absences: unreported('activities') });

describe('over the demonstration set', () => {
  const world = useQuestionWorld('demo');

  /** Seed facts: three action lines of the chair 2016-2018; nobody reported what was done, nor the years of the co-chair. */
  test('PC-40: the chair has three action lines with nothing reported under them, the co-chair no dates', async () => {
    expect(await world().data(read('graphql'), JSON.parse(read('variables.json')))).toEqual({
      committee: {
        name: { value: 'Committee on South-South Cooperation of ECLAC (presiding officers)' },
        mandates: [{
          country: { iso3: 'MEX' }, from: '2016', to: '2018', absences: [],
          actionLines: [
            line('share experience in putting the 2030 Agenda into practice'),
            line('encourage multi-stakeholder partnerships for South-South cooperation'),
            line('share experience on methods and metrics of South-South cooperation, with commitments to apply them better'),
          ],
        }],
        sources: [
          { title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' },
          { title: 'AMEXCID: VII Reunión de la Mesa Directiva del Comité de Cooperación Sur-Sur de la CEPAL' },
          { title: 'Capital México: Asume México presidencia bienal de la CEPAL' },
        ],
      },
      partnership: {
        name: { value: 'Global Partnership for Effective Development Co-operation, Steering Committee' },
        mandates: [{ country: { iso3: 'MEX' }, from: null, to: null, note: 'one of three co-chairs, on behalf of dual countries', absences: unreported('from', 'to', 'actionLines') }],
        sources: [
          { title: 'GPEDC blog, 10 April 2019: A unique approach to monitoring effectiveness - lessons from Mexico' },
          { title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' },
          { title: 'GIZ: México (español)' },
          { title: "GPEDC 16th Steering Committee, 30 November 2018: Mexico's Monitoring Pilot (slides)" },
        ],
      },
    });
  });
});

describe('over the fixture', () => {
  const world = useQuestionWorld('fixture');

  test('a draft body is not there, a mandate of a draft organization leaves no trace, activities reported are shown', async () => {
    const { committee, partnership } = await world().data(read('graphql'), { committee: 'body-fx-partnership', partnership: 'DRAFT-body-1' });
    expect(partnership).toBeNull();
    expect(committee.mandates).toEqual([{
      country: null, from: '2017', to: '2019-12', absences: [],
      actionLines: [{ text: { value: 'Sumar empresas', locale: 'es' }, activities: ['Taller de 2018'], absences: [] }],
    }]);
  });
});
