import type { Row } from '../../src/kernel/stub';

const citations = [{ source: 'syn' }];
const upTo = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/**
 * A package with `n` of everything that the contract's operations list: commissions' sessions, projects of one program
 * in one role, nodes and indicators of one plan. Its codes carry `n`, so that several sizes live side by side.
 */
export function syntheticPackage(n: number): Record<string, Row[]> {
  return {
    sources: [{ code: 'syn', title: 'Synthetic' }],
    'joint-commissions': [{ code: `syn-jc-${n}`, name: { es: 'Comisión' }, kind: 'COMMISSION', countryA: COUNTRIES[n]![0], countryB: COUNTRIES[n]![1], citations }],
    sessions: upTo(n, (i) => ({ code: `syn-s-${n}-${i}`, commission: `syn-jc-${n}`, ordinal: i + 1, heldOn: '2015', citations })),
    programs: [{ code: `syn-p-${n}`, name: { es: 'Programa' }, kind: 'BILATERAL', parties: COUNTRIES[n]!.map((country) => ({ country })), session: `syn-s-${n}-0`, citations }],
    projects: upTo(n, (i) => ({
      code: `syn-prj-${n}-${String(i).padStart(3, '0')}`, topic: { en: `Topic ${i}` }, modality: 'TRIANGULAR', status: 'IN_EXECUTION', program: `syn-p-${n}`,
      participations: [{ country: COUNTRIES[n]![0], role: 'FIRST_PROVIDER' }, { country: COUNTRIES[n]![1], role: 'SECOND_PROVIDER' }, { country: 'HND', role: 'RECIPIENT' }],
      sectors: [{ vocabulary: 'DAC', code: '12220', suggested: true }], sdgs: [{ code: '3.8', level: 'TARGET', suggested: true }], citations,
    })),
    frameworks: [{ code: `syn-f-${n}`, kind: 'NATIONAL_PLAN', name: { es: 'Plan' }, owner: COUNTRIES[n]![0], start: '2014', isGovernmentOwned: true, citations }],
    'framework-nodes': upTo(n + 1, (i) => ({ code: `syn-n-${n}-${i}`, framework: `syn-f-${n}`, place: i + 1, level: 'objective', text: { es: `Objetivo ${i}` }, ...(i > 0 && { parent: `syn-n-${n}-0`, sectors: [{ sector: 'DAC:122', suggested: true }] }), citations })),
    'framework-indicators': upTo(n, (i) => ({ code: `syn-i-${n}-${i}`, framework: `syn-f-${n}`, place: i + 1, name: { es: `Indicador ${i}` }, unit: 'percent', baseline: { year: '2014', value: '1.5' }, target: { year: '2018', value: '2' }, citations })),
    'alignment-links': upTo(n, (i) => ({ code: `syn-l-${n}-${i}`, project: `syn-prj-${n}-${String(i).padStart(3, '0')}`, framework: `syn-f-${n}`, node: `syn-n-${n}-1`, planScope: 'NATIONAL_PLAN', asserterCountry: COUNTRIES[n]![0], citations })),
    offers: upTo(n, (i) => ({ code: `syn-o-${n}-${i}`, provider: 'HND', topic: { en: `Offer ${i}` }, sectors: [{ vocabulary: 'DAC', code: '12220', suggested: true }], basis: 'CATALOGUE', citations })),
    exercises: [{ code: `syn-e-${n}`, kind: 'NATIONAL_PILOT', name: { es: 'Piloto' }, country: COUNTRIES[n]![0], citations }],
    'effectiveness-indicators': upTo(n, (i) => ({ code: `syn-ei-${n}-${i}`, set: 'SOUTH_SOUTH', exercise: `syn-e-${n}`, officialNumber: String(i), place: i + 1, principle: 'FOCUS_ON_RESULTS', text: { es: `Indicador ${i}` }, citations })),
    findings: upTo(n, (i) => ({ code: `syn-fg-${n}-${i}`, exercise: `syn-e-${n}`, kind: 'PROGRESS', principle: 'FOCUS_ON_RESULTS', place: i + 1, text: { es: `Hallazgo ${i}` }, citations })),
    recommendations: upTo(n, (i) => ({ code: `syn-r-${n}-${i}`, exercise: `syn-e-${n}`, number: i + 1, title: { es: `Recomendación ${i}` }, principles: ['FOCUS_ON_RESULTS'], subPoints: [{ text: { es: 'Punto' }, isTruncated: false }], citations })),
    'follow-up-actions': upTo(n, (i) => ({ code: `syn-fu-${n}-${i}`, recommendation: `syn-r-${n}-${i}`, text: { es: 'Acción' }, citations })),
  };
}

/** A pair of countries of its own for each size. */
const COUNTRIES: Record<number, [string, string]> = { 1: ['FJI', 'TON'], 100: ['KEN', 'UGA'] };

/** The contract's operations over a synthetic package of size n. */
export const syntheticVariables = (n: number): Record<string, Row> => ({
  'country-roles': { iso3: COUNTRIES[n]![0] },
  'joint-commissions': { between: COUNTRIES[n]! },
  'bilateral-program': { code: `syn-p-${n}` },
  'projects-by-role': { modality: 'TRIANGULAR', country: COUNTRIES[n]![0], role: 'FIRST_PROVIDER', first: 100 },
  'results-framework': { code: `syn-f-${n}` },
  exercise: { code: `syn-e-${n}` },
  figures: { recipient: 'HND', provider: COUNTRIES[n]![0] },
  'aligned-offers': { recipient: COUNTRIES[n]![0], first: 100 },
  'thematic-fit': { project: `syn-prj-${n}-000`, node: `syn-n-${n}-1` },
});
