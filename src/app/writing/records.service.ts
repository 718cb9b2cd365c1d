import { convert, custodianOf, normalDocument, recordSchema, writtenFields, type Converted, type LinkUse } from '../../adapters/ingest/package';
import { canonical } from '../../kernel/canonical';
import type { Ctx } from '../../kernel/context';
import type { RecordSpec } from '../../kernel/package';
import { recordId } from '../../kernel/record-id';
import type { Head, HowSaved, RecordFile, Records, Rights, Saved, Shape } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { Refused, refusal, type Problem } from '../../kernel/user-error';
import { checked, codeFor, fieldsOf, patched } from './document';
import { actedFor, partiesOf, partyNamed, type Parties } from './parties';
import type { Register } from './register';
import { rightsOf, unspeakable, unwritable } from './rights';
import { append, headsOf, publishedOf, type Action } from './versions';

type Visibility = 'PUBLISHED' | 'DRAFT';

/** Ids of records by type of which something is derived. */
type Derived = Map<string, string[]>;

const PROBLEMS_MAX = 100;

/** What is to be written of one record, checked already. */
interface Draft { spec: RecordSpec; document: Row; custodian: string; base: Head | null; parties: Parties; reason: string | null }

/** What the records of one change share; `skipsEqual` leaves those alone that stand as they would be saved. */
interface Saving { parties: Parties; changed: Derived; skipsEqual?: boolean }

/** Writes records as documents: checked as a load checks them, stored under the policies, every version kept. */
export class RecordsService implements Records {
  constructor(private readonly register: Register) {}

  heads = headsOf;

  async save(ctx: Ctx, type: string, fields: Row, how: HowSaved): Promise<Saved> {
    const changed: Derived = new Map();
    const saved = await this.saveOne(ctx, this.register.spec(type), fields, how, { parties: await partiesOf(ctx), changed });
    await this.derive(ctx, changed);
    return saved;
  }

  /** Saves the records of files, those first that others name; all of them, or none. */
  async saveFiles(ctx: Ctx, files: readonly RecordFile[], how: Omit<HowSaved, 'version'>): Promise<Saved[]> {
    const changed: Derived = new Map();
    const parties = await partiesOf(ctx);
    const [saved, problems]: [Saved[], Problem[]] = [[], []];
    for (const { spec, name, records } of this.register.inOrder(files)) {
      for (const [i, { recordVersion, ...fields }] of records.entries()) {
        try {
          if (fields.code && records.findIndex(({ code }) => code === fields.code) < i) throw refusal('INVALID', 'code', 'a code that no other record of the file has');
          saved.push(await this.saveOne(ctx, spec, fieldsOf(spec, fields), { ...how, version: recordVersion ?? null }, { parties, changed, skipsEqual: true }));
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          problems.push(...error.problems.map((problem) => ({ ...problem, field: problem.field ? `${name}[${i}].${problem.field}` : `${name}[${i}]` })));
        }
      }
    }
    if (problems.length) throw new Refused(problems.slice(0, PROBLEMS_MAX));
    await this.derive(ctx, changed);
    return saved;
  }

  private async saveOne(ctx: Ctx, spec: RecordSpec, fields: Row, how: HowSaved, { parties, changed, skipsEqual }: Saving): Promise<Saved> {
    const head = fields.code ? (await headsOf(ctx, [recordId(spec.prefix, fields.code)]))[0]! : null;
    if (skipsEqual && head && standsLike(spec, head, fields, how.publish, parties)) return { recordId: head.recordId, version: head.version, visibility: head.visibility };
    const base = baseOf(spec, head, fields.code, how.version);
    const party = base ? base.custodian! : partyNamed(parties, how.party);
    const unwritten = base ? unwritable(base, parties) : [];
    if (unwritten.length) throw new Refused(unwritten);
    const code = base || how.codeIsGiven ? fields.code : codeFor(fields.code, party);
    const document = normalDocument(spec, patched(base?.document ?? { assertedBy: party }, { ...fields, code }));
    const custodian = this.custodianOf(spec, document);
    if (!parties.write.includes(custodian)) throw refusal('NOT_ALLOWED', null, `a record of your own; this one would be of ${custodian}`);
    return this.store(ctx, { spec, document, custodian, base, parties, reason: how.reason }, how.publish ? 'PUBLISHED' : 'DRAFT', changed);
  }

  async bring(ctx: Ctx, type: string, { code, ...fields }: Row, { party, reason }: Pick<HowSaved, 'party' | 'reason'>): Promise<{ row: Row; party: string; saved: Saved }> {
    const spec = this.register.spec(type);
    const parties = await partiesOf(ctx);
    const custodian = partyNamed(parties, party);
    if (!parties.publish.includes(custodian)) throw refusal('NOT_ALLOWED', null, `a role that speaks for ${custodian} in public`);
    const document = normalDocument(spec, { ...fields, code: codeFor(code, custodian) });
    const { row } = checked(spec, document, 'PUBLISHED', this.register.prefixOf);
    const saved = await this.told(ctx, { spec, document, custodian, base: null, parties, reason }, 'SAVED', 'PUBLISHED', document);
    return { row, party: custodian, saved };
  }

  /** Makes the newest version of each record public, all in one transaction: nobody sees half a change. */
  async publish(ctx: Ctx, asked: readonly { id: string; version: number }[], reason: string | null, action: 'PUBLISHED' | 'UNMERGED' = 'PUBLISHED'): Promise<Saved[]> {
    const parties = await partiesOf(ctx);
    const heads = await headsOf(ctx, asked.map(({ id }) => id));
    const changed: Derived = new Map();
    const saved: Saved[] = [];
    for (const [i, head] of heads.entries()) {
      if (asked.findIndex(({ id }) => id === asked[i]!.id) < i) throw refusal('INVALID', `records[${i}]`, 'each record once');
      const base = this.mine(head, asked[i]!.version, parties, `records[${i}]`);
      saved.push(await this.store(ctx, { spec: this.register.spec(base.recordType), document: base.document!, custodian: base.custodian!, base, parties, reason }, 'PUBLISHED', changed, action));
    }
    await this.derive(ctx, changed);
    return saved;
  }

  /** Takes a public record back among the drafts, or throws a draft away that was never public. */
  async withdraw(ctx: Ctx, id: string, version: number, reason: string, action: 'SAVED' | 'MERGED' = 'SAVED'): Promise<Saved> {
    const parties = await partiesOf(ctx);
    const base = this.mine((await headsOf(ctx, [id]))[0]!, version, parties, 'id');
    const spec = this.register.spec(base.recordType);
    const stands = await this.register.visibilityOf(ctx, base.recordType, id);
    const draft = { spec, document: base.document!, custodian: base.custodian!, base, parties, reason };
    if (stands !== 'PUBLISHED') {
      await this.register.discard(ctx, base.recordType, id);
      return this.told(ctx, draft, 'DISCARDED', 'DRAFT', null);
    }
    const gone = await this.told(ctx, draft, 'WITHDRAWN', 'PUBLISHED', null);
    const converted = checked(spec, base.document!, 'DRAFT', this.register.prefixOf);
    await this.register.write(ctx, spec, converted);
    const kept = await this.told(ctx, { ...draft, base: { ...base, version: gone.version } }, action, 'DRAFT', base.document);
    const changed: Derived = new Map();
    touch(changed, spec, [converted], this.register);
    await this.derive(ctx, changed);
    return kept;
  }

  async disclose(ctx: Ctx, id: string, changed: (document: Row) => Row, reason: string): Promise<Saved> {
    const parties = await partiesOf(ctx);
    const [head] = await headsOf(ctx, [id]);
    const stands = await publishedOf(ctx, id);
    if (!head || !stands) throw refusal('NOT_FOUND', 'id', 'the id of a record that is public');
    const spec = this.register.spec(stands.recordType);
    const of = (document: Row, version: number): Draft => ({ spec, document: changed(document), custodian: stands.custodian!, base: { ...stands, version }, parties, reason });
    const derived: Derived = new Map();
    const saved = await this.store(ctx, of(stands.document!, head.version), 'PUBLISHED', derived);
    await this.derive(ctx, derived);
    const waits = head.visibility === 'DRAFT' && head.document;
    return waits ? this.told(ctx, of(waits, saved.version), 'SAVED', 'DRAFT', changed(waits)) : saved;
  }

  shape(type: string): Shape | null {
    const spec = this.register.find(type);
    return spec && { fields: Object.keys(writtenFields(spec)), required: recordSchema(spec).required, custodianFields: spec.custodian ?? [] };
  }

  async rights(ctx: Ctx, heads: readonly (Head | null)[]): Promise<Rights[]> {
    const parties = await partiesOf(ctx);
    return heads.map((head) => rightsOf(head, parties, ({ recordType, document }) => this.assertSound(recordType, document!, {})));
  }

  assertSound(type: string, document: Row, changes: Row): void {
    const spec = this.register.spec(type);
    checked(spec, normalDocument(spec, patched(document, changes)), 'PUBLISHED', this.register.prefixOf);
  }

  partyOf = async (ctx: Ctx, named: string | null): Promise<string> => partyNamed(await partiesOf(ctx), named);

  private mine(head: Head | null, version: number, parties: Parties, field: string): Head {
    if (!head?.document || !this.register.find(head.recordType)) throw refusal('NOT_FOUND', field, 'the id of a record that you may change');
    const problems = unspeakable(head, parties);
    if (problems.length) throw new Refused(problems.map((problem) => ({ ...problem, field })));
    assertVersion(head, version, field);
    return head;
  }

  private custodianOf(spec: RecordSpec, document: Row): string {
    const custodian = custodianOf(spec, document);
    if (!custodian) throw refusal('REQUIRED', null, 'a party that answers for the record');
    return custodian;
  }

  /** A change of what is public stays a version of its own until it is published; everything else is written to the tables at once. */
  private async store(ctx: Ctx, draft: Draft, wanted: Visibility, changed: Derived, action: Action = 'SAVED'): Promise<Saved> {
    const { spec, document, base, parties, custodian } = draft;
    const id = recordId(spec.prefix, document.code);
    const stands = await this.register.visibilityOf(ctx, spec.type, id);
    const becomes: Visibility = stands === 'PUBLISHED' ? 'PUBLISHED' : wanted;
    const converted = checked(spec, document, becomes, this.register.prefixOf);
    await this.register.assertLinks(ctx, converted.links);
    const isRevision = stands === 'PUBLISHED' && wanted === 'DRAFT';
    if (!isRevision || parties.publish.includes(custodian)) await this.register.write(ctx, spec, converted, !isRevision);
    const saved = await this.told(ctx, draft, action, wanted, document);
    if (wanted === 'PUBLISHED') touch(changed, spec, [converted, ...before(spec, base, this.register)], this.register);
    return saved;
  }

  /** What is derived from these records is made anew, once for all of them. */
  private async derive(ctx: Ctx, changed: Derived): Promise<void> {
    if (changed.size > 0) await this.register.derive(ctx, changed);
  }

  private async told(ctx: Ctx, { spec, custodian, base, parties, reason, document: { code } }: Draft, action: Action, visibility: Visibility, document: Row | null): Promise<Saved> {
    const recordIdOf = recordId(spec.prefix, code);
    const version = 1 + (base?.version ?? 0);
    await append(ctx, { recordType: spec.type, recordId: recordIdOf, version, action, visibility, custodian, document, reason, ...actedFor(parties, custodian) });
    return { recordId: recordIdOf, version, visibility };
  }
}

/** What stands of the record to be saved, at the version that was read; null for a new one. */
function baseOf(spec: RecordSpec, head: Head | null, code: string | null | undefined, version: number | null): Head | null {
  if (!code && version !== null) throw refusal('REQUIRED', 'code', 'the code of the record whose version is given');
  if (!head?.document) {
    if (version !== null) throw refusal('NOT_FOUND', 'code', `the code of a ${spec.type} that you may change`);
    return head?.custodian ? { ...head, document: null } : null;
  }
  assertVersion(head, version, 'recordVersion');
  return head;
}

/** Whether a record stands as these fields have it, and as public as wanted. It is told to who may write it alone: anybody else could find out by it what the document holds and nobody is told. */
function standsLike(spec: RecordSpec, head: Head, fields: Row, publish: boolean, parties: Parties): boolean {
  if (!head.document || (publish && head.visibility === 'DRAFT') || unwritable(head, parties).length > 0) return false;
  return canonical(normalDocument(spec, patched(head.document, fields))) === canonical(head.document);
}

function assertVersion(head: Head, version: number | null, field: string): void {
  if (version === head.version) return;
  throw new Refused([{ code: 'CONFLICT', field, expected: version === null ? `the version of the record that is there already, ${head.version}` : `version ${head.version}, the newest one`, currentVersion: head.version }]);
}

/** Rows of the version before, so that what it linked to is derived anew too. */
const before = (spec: RecordSpec, base: Head | null, register: Register): Converted[] =>
  (base?.document ? [convert(spec, base.document, register.prefixOf)] : []);

function touch(changed: Derived, spec: RecordSpec, all: readonly Converted[], register: Register): void {
  const add = (type: string, id: string) => { changed.set(type, [...new Set([...(changed.get(type) ?? []), id])]); };
  all.forEach((each) => add(spec.type, String(each.row.id)));
  all.forEach((each) => each.links.forEach(({ type, code }: LinkUse) => add(type, recordId(register.prefixOf(type), code))));
}
