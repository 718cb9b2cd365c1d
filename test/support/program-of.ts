import type { Row } from '../../src/kernel/stub';

const citations = [{ source: 'syn' }];
const upTo = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/**
 * A package with one program of `n` projects, each with a commitment carried over once, two contributions and a word of
 * either party. Its codes carry `n`, so that several sizes live side by side; each size has a pair of countries of its own.
 */
export function programOf(n: number, [one, other]: readonly [string, string]): Record<string, Row[]> {
  const project = (i: number) => `of-${n}-${String(i).padStart(4, '0')}`;
  const appearances = [1, 2].map((ordinal) => ({ session: `of-${n}-s${ordinal}`, status: 'APPROVED' }));
  return {
    sources: [{ code: 'syn', title: 'Synthetic' }],
    'joint-commissions': [{ code: `of-${n}-jc`, name: { es: 'Comisión' }, kind: 'COMMISSION', countryA: one, countryB: other, citations }],
    sessions: [1, 2].map((ordinal) => ({ code: `of-${n}-s${ordinal}`, commission: `of-${n}-jc`, ordinal, heldOn: `201${ordinal}`, citations })),
    programs: [{ code: `of-${n}`, name: { es: 'Programa' }, kind: 'BILATERAL', parties: [{ country: one }, { country: other }], session: `of-${n}-s2`, citations }],
    commitments: upTo(n, (i) => ({ code: `cm-${project(i)}`, kind: 'PROJECT', title: { es: `Compromiso ${i}` }, status: 'IN_EXECUTION', appearances, citations })),
    projects: upTo(n, (i) => ({
      code: project(i), title: { es: `Proyecto ${i}` }, modality: 'BILATERAL', status: 'IN_EXECUTION', program: `of-${n}`, commitment: `cm-${project(i)}`,
      participations: [{ country: one, role: 'FIRST_PROVIDER' }, { country: other, role: 'RECIPIENT' }], citations,
    })),
    contributions: upTo(n, (i) => [one, other].map((country) => ({
      code: `${project(i)}-${country}`, project: project(i), contributorCountry: country, category: 'TECHNICAL', nature: 'EXECUTED', amount: String(i), currency: country === one ? 'MXN' : 'HNL', valueDate: '2018', citations,
    }))).flat(),
    attestations: upTo(n, (i) => [one, other].map((country) => ({ code: `at-${project(i)}-${country}`, project: project(i), partyCountry: country, verdict: i % 7 ? 'CONFIRMED' : 'DISPUTED', on: '2019-01-01', citations }))).flat(),
  };
}
