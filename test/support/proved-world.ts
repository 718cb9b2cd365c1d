import { load } from '../../src/app/load';
import { packageFolder } from './package-folder';
import { useWorld, type World } from './world';

const citations = [{ source: 'fx-register', page: '9' }];
const tags = (...codes: string[]) => codes.map((code) => ({ vocabulary: 'DAC', code, suggested: false }));
const event = (code: string, more: object) => ({ code, name: { es: `Taller ${code}` }, kind: 'WORKSHOP', start: '2018', heldStatus: 'HELD', citations, ...more });
const practice = (code: string, evidence: object[], more: object = {}) => ({ code, title: { es: `Práctica ${code}` }, project: 'PX1', evidence, citations, ...more });
const declared = (code: string, more: object) => ({ code, provider: 'MEX', basis: 'CATALOGUE', title: { es: `Oferta ${code}` }, citations, ...more });

/** Provides in two phases, names an institution twice and a goal twice, and has parts that the public may not see. */
export const PX1 = {
  code: 'PX1', title: { es: 'Hospitales probados' }, sectorText: 'salud', modality: 'BILATERAL', status: 'EVALUATED', assertedBy: 'MEX', citations,
  participations: [{ country: 'MEX', role: 'FIRST_PROVIDER', to: '2016' }, { country: 'MEX', role: 'FIRST_PROVIDER', from: '2017' }, { country: 'HND', role: 'RECIPIENT' }],
  institutions: [{ organization: 'org-fx-sat', stage: 'DESIGN' }, { organization: 'DRAFT-org-1' }, { organization: 'org-fx-sat', stage: 'DELIVERY' }],
  sectors: [{ vocabulary: 'DAC', code: '12220', percentage: '60.5', suggested: false }, { vocabulary: 'DAC', code: '31120', percentage: '39.5', suggested: false }],
  sdgs: [{ code: '3.8', level: 'TARGET', suggested: true }, { code: '3.8', level: 'TARGET', isMain: true, suggested: false }],
  absences: [{ field: 'institutions', reason: 'WITHHELD', note: 'one more' }, { field: 'description', reason: 'PENDING' }],
};

/** A completed draft like it; events, good practices and offers around both. */
export const PACKAGE = {
  projects: [PX1, { ...PX1, code: 'DRAFT-PX2', title: { es: 'Hospitales zarzamora' }, visibility: 'DRAFT' }],
  events: [
    event('PX-EV-HELD', { project: 'PX1' }), event('PX-EV-PLANNED', { project: 'PX1', heldStatus: 'EXPECTED' }), event('DRAFT-PX-EV', { project: 'PX1', visibility: 'DRAFT' }),
    event('DRAFT-PX-TAUGHT', { visibility: 'DRAFT', actors: [{ role: 'TAUGHT', organization: 'org-fx-sat' }] }),
    event('PX-EV-BY-HIDDEN', { actors: [{ role: 'TAUGHT', organization: 'DRAFT-org-1' }] }),
  ],
  'good-practices': [
    practice('PX-GP-1', [{ project: 'PX1' }]), practice('PX-GP-2', []), practice('PX-GP-3', [{ project: 'DRAFT-PX2' }]), practice('DRAFT-PX-GP', [{ project: 'PX1' }], { visibility: 'DRAFT' }),
  ],
  offers: [
    declared('OF-PX-DAC', { institution: 'org-fx-sat', sectors: tags('122', '12220') }),
    declared('OF-PX-SDG', { sdgs: [{ code: '3', level: 'GOAL', suggested: false }, { code: '14', level: 'GOAL', suggested: false }] }),
    declared('OF-PX-HIDDEN', { institution: 'DRAFT-org-1', sectors: tags('12220') }),
    declared('DRAFT-OF-PX', { visibility: 'DRAFT', sectors: tags('12220') }),
  ],
};

/** The fixture and these. */
export function provedWorld(): () => World {
  const world = useWorld('fixture');
  beforeAll(async () => {
    const report = await load(world().database.owner!, packageFolder(PACKAGE));
    expect(report.problems).toEqual([]);
  });
  return world;
}
