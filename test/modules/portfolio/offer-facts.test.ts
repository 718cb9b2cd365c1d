import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ctx } from '../../../src/kernel/context';
import { recordId } from '../../../src/kernel/record-id';
import type { Query } from '../../../src/kernel/transaction';
import { proofsOf, publishedCapabilities, type Capability } from '../../../src/modules/portfolio';
import { removePackageFolders } from '../../support/package-folder';
import { rolledBack } from '../../support/rolled-back';
import { ROOT } from '../../support/templates';
import { useSharedWorld, type World } from '../../support/world';
import { provedWorld } from '../../support/proved-world';

async function allOf(query: Query, limit: number): Promise<Capability[]> {
  const found: Capability[] = [];
  for (let after = ''; ;) {
    const page = await publishedCapabilities(query, after, limit);
    found.push(...page);
    if (page.length < limit) return found;
    after = page.at(-1)!.id;
  }
}

const asRole = <T>(world: World, role: string, work: (query: Query) => Promise<T>): Promise<T> =>
  rolledBack(world, async (query) => { await query(`set local role ${role}`); return work(query); });

/** Every count beside the number of records that are listed for it. */
const countsOf = (query: Query) => allOf(query, 500).then(async (capabilities) => {
  const proofs = await proofsOf({ query } as Ctx, capabilities.map((each) => each.id));
  expect(new Set(proofs.map((each) => `${each.offerId} ${each.kind} ${each.id}`)).size).toBe(proofs.length);
  return capabilities.map(({ id, code, proofs: counted }) => ({ code, counted, listed: proofs.filter((each) => each.offerId === id).length }));
});

describe('the fixture with two more completed projects, one of them a draft', () => {
  const world = provedWorld();
  afterAll(removePackageFolders);

  test('published offers of both kinds with their counts; a draft proves nothing and is proved by nothing', async () => {
    const found = await asRole(world(), 'mixta_loader', (query) => allOf(query, 3));
    expect(found.map((each) => each.id)).toEqual(found.map((each) => each.id).sort());
    expect(Object.fromEntries(found.map(({ code, proofs }) => [code, proofs]))).toEqual({
      'OF-MX-1': 4, // HN01 for 17.11.1, and three workshops that the tax service taught
      'OF-HN-1': 1, // HN04 for 2.4
      'OF-PX-DAC': 4, // PX1, inside 122, and the three workshops
      'OF-PX-SDG': 1, // PX1 for 3.8; HN07 names goal 14 alone, which is no target
      'OF-PX-HIDDEN': 1, // PX1; not the event that a hidden institution taught
      'proven-HN01-MEX': 1, 'proven-HN04-HND': 1, 'proven-HN07-MEX': 1, 'proven-HN11-HND': 1, 'proven-HN11-MEX': 1,
      'proven-PX1-MEX': 4,
    });
  });

  test('a capability is plain facts', async () => {
    const found = await asRole(world(), 'mixta_loader', (query) => allOf(query, 500));
    expect(found.find((each) => each.code === 'proven-PX1-MEX')).toEqual({
      id: recordId('off', 'proven-PX1-MEX'), code: 'proven-PX1-MEX', kind: 'PROVEN', provider: 'MEX', start: null, end: null, projectId: recordId('prj', 'PX1'),
      sectors: [{ vocabulary: 'DAC', code: '12220', percentage: '60.5', suggested: false }, { vocabulary: 'DAC', code: '31120', percentage: '39.5', suggested: false }], sdgs: ['3.8'], proofs: 4,
    });
    expect(found.find((each) => each.code === 'OF-MX-1')).toMatchObject({ kind: 'DECLARED', start: '2016', end: '2020', projectId: null, sectors: [{ vocabulary: 'FX', code: 'TRADE', percentage: null, suggested: false }], sdgs: ['17.11'] });
  });

  test('the proofs of an offer are the records that are counted', async () => {
    const ids = ['proven-PX1-MEX', 'OF-PX-DAC', 'DRAFT-OF-PX', 'proven-DRAFT-PX2-MEX'].map((code) => recordId('off', code));
    const [proven, declared] = ids;
    const found = await asRole(world(), 'mixta_anonymous', (query) => proofsOf({ query } as Ctx, ids));
    const sorted = <T extends { kind: string; id: string }>(list: T[]) => [...list].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));
    expect(sorted(found.filter((each) => each.offerId === proven))).toEqual(sorted([
      { offerId: proven, kind: 'EVENT', id: recordId('evt', 'PX-EV-HELD') }, { offerId: proven, kind: 'GOOD_PRACTICE', id: recordId('gpr', 'PX-GP-1') },
      { offerId: proven, kind: 'INSTITUTION', id: recordId('org', 'org-fx-sat') }, { offerId: proven, kind: 'PROJECT', id: recordId('prj', 'PX1') },
    ]));
    expect(sorted(found.filter((each) => each.offerId === declared))).toEqual(sorted([
      ...['EV03', 'EV04', 'EV05'].map((code) => ({ offerId: declared, kind: 'EVENT', id: recordId('evt', code) })), { offerId: declared, kind: 'PROJECT', id: recordId('prj', 'PX1') },
    ]));
    expect(found).toHaveLength(8);
  });

  test.each(['mixta_loader', 'mixta_anonymous'])('counts and lists agree, read as %s', async (role) => {
    const counts = await asRole(world(), role, countsOf);
    expect(counts).toHaveLength(11);
    expect(counts.filter((each) => each.counted !== each.listed)).toEqual([]);
  });

  test('the loader, from whom nothing is hidden, reads what everybody reads', async () => {
    const [loader, anonymous] = [await asRole(world(), 'mixta_loader', (query) => allOf(query, 500)), await asRole(world(), 'mixta_anonymous', (query) => allOf(query, 500))];
    expect(loader).toEqual(anonymous);
  });
});

describe('the demonstration set', () => {
  const world = useSharedWorld('demo');
  const read = (name: string): any[] => JSON.parse(readFileSync(join(ROOT, `data/demo/${name}.json`), 'utf8'));

  test('every count is the one that plain counting over the files gives', async () => {
    const [projects, events, offers] = [read('projects'), read('events'), read('offers')];
    const done = projects.filter((each) => ['COMPLETED', 'EVALUATED'].includes(each.status));
    const provides = (project: any, country: string) => project.participations.some((each: any) => each.country === country && ['FIRST_PROVIDER', 'BOTH'].includes(each.role));
    const dac = (record: any): string[] => (record.sectors ?? []).filter((each: any) => each.vocabulary === 'DAC').map((each: any) => each.code);
    const fits = (offer: any, project: any) => dac(offer).some((code) => dac(project).some((each) => each.startsWith(code)))
      || (offer.sdgs ?? []).some(({ code }: any) => (project.sdgs ?? []).some((each: any) => each.level !== 'GOAL' && (each.code === code || each.code.startsWith(`${code}.`))));
    const expected = new Map<string, number>();
    for (const offer of offers) {
      const taught = events.filter((each) => offer.institution && each.heldStatus === 'HELD' && (each.actors ?? []).some((actor: any) => actor.role === 'TAUGHT' && actor.organization === offer.institution));
      expected.set(offer.code, done.filter((project) => provides(project, offer.provider) && fits(offer, project)).length + taught.length);
    }
    for (const project of done) {
      const institutions = new Set((project.institutions ?? []).map((each: any) => each.organization)).size;
      const held = events.filter((each) => each.project === project.code && each.heldStatus === 'HELD').length;
      for (const { country } of project.participations) if (country && provides(project, country)) expected.set(`proven-${project.code}-${country}`, 1 + institutions + held);
    }
    const found = await asRole(world(), 'mixta_loader', (query) => allOf(query, 50));
    expect(new Map(found.map(({ code, proofs }) => [code, proofs]))).toEqual(expected);
    expect(found.length).toBe(142);
    expect(found.filter((each) => each.kind === 'DECLARED' && each.proofs > 0).length).toBeGreaterThan(0);
  });

  test('counts and lists agree', async () => {
    const counts = await asRole(world(), 'mixta_anonymous', countsOf);
    expect(counts.filter((each) => each.counted !== each.listed)).toEqual([]);
  });
});
