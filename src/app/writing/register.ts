import { convert, missingLinks, writeBatch, type Converted, type LinkUse } from '../../adapters/ingest/package';
import { columnOf, tableOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import type { Changed, ModuleDefinition } from '../../kernel/module';
import type { RecordSpec } from '../../kernel/package';
import { recordId } from '../../kernel/record-id';
import type { RecordFile } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { Refused, refusal, type Problem } from '../../kernel/user-error';

/** How types are stored, as the modules declare it. */
export class Register {
  private readonly byType: Map<string, RecordSpec>;
  /** Of types that a mutation of their own saves. */
  private readonly saved: readonly RecordSpec[];
  private readonly hideable: ReadonlySet<string>;

  constructor(private readonly modules: readonly ModuleDefinition[]) {
    this.byType = new Map(modules.flatMap((module) => module.records).map((spec) => [spec.type, spec]));
    this.saved = modules.flatMap(({ records, owns }) => records.filter(({ type, isRecord }) => isRecord !== false && owns[type]));
    this.hideable = new Set(modules.flatMap(({ owns }) => Object.entries(owns)).filter(([, { hideable }]) => hideable).map(([type]) => type));
  }

  spec(type: string): RecordSpec {
    const spec = this.byType.get(type);
    if (!spec) throw new Error(`records: expected a type that a module loads, got ${type}`);
    return spec;
  }

  /** Types whose records are written as documents: not plain reference rows. */
  find(type: string): RecordSpec | null {
    const spec = this.byType.get(type);
    return spec && spec.isRecord !== false ? spec : null;
  }

  /** Files of records, those first that others name. @throws Refused for a file that has no records that a party saves. */
  inOrder(files: readonly RecordFile[]): (RecordFile & { spec: RecordSpec })[] {
    const strange = files.filter(({ name }) => !this.saved.some((spec) => spec.file === name));
    if (strange.length) throw new Refused(strange.map(({ name }): Problem => ({ code: 'INVALID', field: name, expected: `a file of records, one of ${this.saved.map((spec) => spec.file).join(', ')}` })));
    return this.saved.flatMap((spec) => files.filter(({ name }) => name === spec.file).map((file) => ({ ...file, spec })));
  }

  readonly prefixOf = (type: string): string => this.spec(type).prefix;

  /** Links of a document to records that some viewer may not see. */
  readonly hideableLinks = (type: string, document: Row): { type: string; id: string; field: string }[] =>
    convert(this.spec(type), { citations: [], ...document }, this.prefixOf).links.filter((use) => this.hideable.has(use.type)).map((use) => ({ type: use.type, id: recordId(this.prefixOf(use.type), use.code), field: use.field }));

  readonly untold = (type: string): readonly string[] => this.spec(type).untold ?? [];

  /** @throws Refused for links to records that are not there, or that the viewer may not see: the two read the same. */
  async assertLinks(ctx: Ctx, links: readonly LinkUse[]): Promise<void> {
    const missing = await missingLinks(ctx.query, links, (type) => this.spec(type));
    const problems = missing.map(({ type, field }): Problem => ({ code: 'NOT_FOUND', field, expected: `the code of a ${type} of the register` }));
    if (problems.length) throw new Refused(problems);
  }

  /** How the row of a record stands in its table: null where there is none, or none that the viewer may see. */
  async visibilityOf(ctx: Ctx, type: string, id: string): Promise<'PUBLISHED' | 'DRAFT' | null> {
    const [row] = await ctx.query<{ visibility: 'PUBLISHED' | 'DRAFT' }>(`select visibility from ${tableOf(this.spec(type).entity)} where id = $1`, [id]);
    return row?.visibility ?? null;
  }

  /**
   * Writes the rows of a record under the policies and constraints of the database.
   * @param keeps false to try only. @throws Refused with the rule that does not hold.
   */
  async write(ctx: Ctx, spec: RecordSpec, converted: Converted, keeps = true): Promise<void> {
    try {
      await ctx.write!.attempt(async (query) => {
        await writeBatch(query, spec, [converted]);
        await query('set constraints all immediate');
        await query('set constraints all deferred');
      }, keeps);
    } catch (error) {
      throw refusalOf(error as DatabaseRefusal);
    }
  }

  async discard(ctx: Ctx, type: string, id: string): Promise<void> {
    const spec = this.spec(type);
    try {
      await ctx.write!.attempt(async (query) => {
        for (const part of Object.values(spec.parts ?? {})) await query(`delete from ${tableOf(part.entity)} where ${columnOf(part.entity, part.parent)} = $1`, [id]);
        await query(`delete from ${tableOf(spec.entity)} where id = $1`, [id]);
      });
    } catch (error) {
      throw refusalOf(error as DatabaseRefusal);
    }
  }

  /** Brings what is derived from published records up to date, in the role that sees no more than everybody. */
  async derive(ctx: Ctx, changed: Changed): Promise<void> {
    const catalog = await ctx.catalog();
    await ctx.query('set local role mixta_keeper');
    for (const module of this.modules) await module.afterLoad?.(ctx.query, catalog, changed);
    await ctx.query('insert into data_change default values');
    await ctx.query('set local role mixta_writer');
  }
}

interface DatabaseRefusal extends Error { code?: string; constraint?: string; table?: string }

/** A rule by its name in words: names of constraints stay inside. */
const wordsOf = ({ constraint }: DatabaseRefusal): string => (constraint ?? 'of the register').replace(/_/g, ' ');

/** SQLSTATEs of class 23 are rules of the register, 42501 and a failed policy are the rights of the viewer. */
function refusalOf(error: DatabaseRefusal): Error {
  if (error.code === '42501') return refusal('NOT_ALLOWED', null, 'a change that your role may make for this party');
  if (error.code === '23505') return refusal('CONFLICT', null, `the rule "${wordsOf(error)}" to hold: no second of the same`);
  if (error.code === '23503') return refusal('RULE', null, `the rule "${wordsOf(error)}" to hold: records that belong together`);
  if (error.code?.startsWith('23')) return refusal('RULE', null, `the rule "${wordsOf(error)}" to hold`);
  if (error.code === '22021' || error.code === '22P05') return refusal('INVALID', null, 'texts without characters that cannot be stored, such as NUL');
  if (error.code?.startsWith('22')) return refusal('INVALID', null, 'values within the range of their fields');
  return error;
}
