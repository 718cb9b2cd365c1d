import fc from 'fast-check';
import { load } from '../../src/app/load';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { loading, project, text } from '../support/loading';
import { HONDURAS, keyed, PUBLISH, WITHDRAW } from '../support/writing';
import { useWorld } from '../support/world';
import { recordId } from '../../src/kernel/record-id';
import type { Row } from '../../src/kernel/stub';

const world = useWorld('fixture');
const { save, newest, traces } = loading(world);
afterAll(removePackageFolders);

const FIELDS = ['title', 'note', 'sectorText', 'territories'] as const;
type Field = (typeof FIELDS)[number];
/** A value of a field that tells who says it. A party and a file never say the same, so that what a load took from a party can be told. */
const value = (field: Field, who: 'party' | 'file', n: number): unknown =>
  (field === 'title' ? text(`${who} ${n}`) : field === 'territories' ? (who === 'party' ? [{ country: 'HND' }, { country: 'GTM' }].slice(n % 2) : [{ country: 'SLV' }, { country: 'CRI' }].slice(n % 2)) : `${who} ${n}`);

type Step =
  | { kind: 'load'; origin: string; says: { [field in Field]?: number } }
  | { kind: 'save'; field: Field; n: number | null; publish: boolean }
  | { kind: 'publish' } | { kind: 'withdraw' };

const field = fc.constantFrom(...FIELDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('load' as const), origin: fc.constantFrom('one', 'two'), says: fc.dictionary(field, fc.nat(3)) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), field, n: fc.option(fc.nat(9)), publish: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'publish' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'withdraw' as const }) },
);

/** What the party last said of each field in its newest version, null where it cleared the field. */
class Party {
  readonly said = new Map<Field, unknown>();
  private isPublic = true;

  constructor(private readonly code: string) {}

  async take(one: Exclude<Step, { kind: 'load' }>): Promise<void> {
    const { version, visibility, document } = await newest(this.code);
    if (one.kind === 'save') {
      if (one.n === null && (one.field === 'title' || document[one.field] === undefined)) return; // who clears what is not there says nothing
      const said = one.n === null ? null : value(one.field, 'party', one.n);
      await save({ code: this.code, recordVersion: version, [one.field]: said, publish: one.publish && this.isPublic }, HONDURAS);
      this.said.set(one.field, said);
    }
    if (one.kind === 'publish' && visibility === 'DRAFT') await this.ask(PUBLISH, { records: [{ id: recordId('prj', this.code), version }] }, true);
    if (one.kind === 'withdraw' && this.isPublic) await this.ask(WITHDRAW, { id: recordId('prj', this.code), version, reason: 'prueba' }, false);
  }

  async stands(): Promise<void> {
    const { document } = await newest(this.code);
    for (const [name, said] of this.said) expect([name, document[name] ?? null]).toEqual([name, said]);
    const { project: seen } = await world().data('query ($code: String!) { project(code: $code) { code } }', { code: this.code });
    expect(seen !== null).toBe(this.isPublic);
  }

  private async ask(mutation: string, input: object, becomesPublic: boolean): Promise<void> {
    const answer: any = Object.values(await world().data(mutation, { input: { idempotencyKey: keyed(), ...input } }, HONDURAS))[0];
    expect(answer.userErrors).toEqual([]);
    this.isPublic = becomesPublic;
  }
}

const bring = async (code: string, origin: string, says: Row) => {
  const fields = Object.fromEntries(Object.entries(says).map(([name, n]) => [name, value(name as Field, 'file', n)]));
  const report = await load(world().database.owner!, packageFolder({ manifest: { name: origin, title: origin, scope: 'test', sources: [{ title: 'Test' }] }, projects: [project({ code, ...fields })] }));
  expect(report.problems).toEqual([]);
};

test('whatever a party saves, drafts, publishes and withdraws between loads of two packages, no load takes a word of it away, and each done again does nothing', async () => {
  let runs = 0;
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
    const code = `HND-random-${(runs += 1)}`;
    const party = new Party(code);
    await bring(code, 'one', {});
    for (const one of steps) {
      if (one.kind !== 'load') { await party.take(one); continue; }
      await bring(code, one.origin, one.says);
      await party.stands();
      const before = await traces();
      await bring(code, one.origin, one.says);
      expect(await traces()).toEqual(before);
    }
  }), { numRuns: Number(process.env.MIXTA_LOADS ?? 12), seed: 33 });
}, 300_000);
