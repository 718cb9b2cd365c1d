import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from '../../../src/app/load';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { ROOT } from '../../support/templates';
import { useWorld } from '../../support/world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-11.graphql'), 'utf8');
const world = useWorld('empty');
const citations = [{ source: 'syn' }];
const upTo = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** A commission of two countries with n projects and commitments: a third each silent, confirmed and disputed. */
function commissionOf(n: number, [a, b]: [string, string]) {
  const projects = upTo(n, (i) => ({
    code: `p-${n}-${i}`, title: { es: `Proyecto ${i}` }, modality: 'BILATERAL', status: 'IN_EXECUTION', program: `b-${n}`,
    participations: [{ country: a, role: 'FIRST_PROVIDER' }, { country: b, role: 'RECIPIENT' }], citations,
  }));
  return {
    sources: [{ code: 'syn', title: 'Synthetic' }],
    'joint-commissions': [{ code: `j-${n}`, name: { es: 'Comisión' }, countryA: a, countryB: b, citations }],
    sessions: upTo(3, (i) => ({ code: `s-${n}-${i}`, commission: `j-${n}`, ordinal: i + 1, heldOn: `201${5 + i}`, citations })),
    programs: [{ code: `b-${n}`, name: { es: 'Programa' }, kind: 'BILATERAL', parties: [{ country: a }, { country: b }], session: `s-${n}-2`, citations }],
    projects,
    commitments: upTo(n, (i) => ({ code: `c-${n}-${i}`, title: { es: `Compromiso ${i}` }, status: 'IN_EXECUTION', appearances: [{ session: `s-${n}-1` }, { session: `s-${n}-2`, page: '3' }], responsible: [{ country: a }], citations })),
    frameworks: [a, b].map((owner) => ({ code: `f-${n}-${owner}`, kind: 'NATIONAL_PLAN', name: { es: 'Plan' }, owner, status: 'ADOPTED', start: '2015', end: '2030', isGovernmentOwned: true, citations })),
    'framework-nodes': [a, b].flatMap((owner) => upTo(Math.min(n, 30), (i) => ({ code: `n-${n}-${owner}-${i}`, framework: `f-${n}-${owner}`, place: i + 1, level: 'objetivo', text: { es: `Objetivo ${i}` }, sectors: [{ sector: 'DAC:122', suggested: false }], citations }))),
    offers: [a, 'CUB'].flatMap((provider) => upTo(Math.min(n, 30), (i) => ({ code: `o-${n}-${provider}-${i}`, provider, title: { es: `Oferta ${i}` }, sectors: [{ vocabulary: 'DAC', code: '12220', suggested: false }], basis: 'DECLARED_OFFER', citations }))),
    attestations: projects.filter((_, i) => i % 3 > 0).map(({ code }, i) => ({
      code: `a-${code}`, project: code, partyCountry: b, on: '2018', citations, ...(i % 2 === 0 ? { verdict: 'CONFIRMED' } : { verdict: 'DISPUTED', field: 'status', ownValue: 'COMPLETED' }),
    })),
  };
}

beforeAll(async () => {
  for (const [n, pair] of [[3, ['FJI', 'TON']], [300, ['KEN', 'UGA']]] as [number, [string, string]][]) {
    expect((await load(world().database.owner!, packageFolder(commissionOf(n, pair)))).problems).toEqual([]);
  }
});
afterAll(removePackageFolders);

async function asked(n: number, party: string): Promise<{ statements: number; briefing: any; bytes: number }> {
  const answer = await world().run(QUESTION, { commission: `j-${n}`, for: party, first: 100 });
  expect(answer.errors).toBeUndefined();
  return { statements: world().statements(), briefing: answer.data.jointCommission.briefing, bytes: gzipSync(JSON.stringify(answer)).length };
}

test('a page on 300 projects takes as many statements as one on three', async () => {
  await asked(3, 'TON'); // labels come to memory with the first operation
  const [three, many] = [await asked(3, 'TON'), await asked(300, 'UGA')];
  expect(three.briefing).toMatchObject({ commitments: { open: { value: '3' }, carriedOver: { value: '3' } }, projectsToConfirm: { value: '1' }, disputes: { value: '1' }, counterpartOffers: { totalCount: 3 }, offers: { totalCount: 66 } });
  expect(many.briefing).toMatchObject({ commitments: { open: { value: '300' }, carriedOver: { value: '300' } }, projectsToConfirm: { value: '100' }, disputes: { value: '100' }, counterpartOffers: { totalCount: 30 }, offers: { totalCount: 66 } });
  expect(many.statements).toBe(three.statements);
  process.stdout.write(`a briefing takes ${many.statements} statements; with 300 projects and commitments ${many.bytes} bytes gzipped\n`);
});
