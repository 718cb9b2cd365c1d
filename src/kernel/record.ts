import { Arg, Ctx as Context, Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Absence, Citation, absencesOf, type StoredAbsences, type StoredCitations } from './absence';
import type { Ctx } from './context';
import { Node } from './node';
import { stub, type Row } from './stub';
import { versionByRecordId } from './record-version.loaders';

/**
 * What every record of the register has: an id, a human code, sources, absences, and whether it is published.
 * The table has these columns, the constraints of kernel/tables.ts, and its policies.
 */
@ObjectType({ implements: Node })
export abstract class Record extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code that people use for the record; stays the same from load to load.' })
  @Column('text')
  code: string;

  @Column('text')
  visibility: 'PUBLISHED' | 'DRAFT';

  @Column('jsonb')
  citations: StoredCitations;

  @Column('jsonb')
  absences: StoredAbsences;

  @Field(() => String, { nullable: true, description: 'Party that asserts the record: ISO3 code of a country or code of an organization; null when it was read from a source by the curator.' })
  @Column('text')
  assertedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Party that may change the record: ISO3 code of a country or code of an organization; others may propose. Null when it was read from a source by the curator.' })
  @Column('text')
  custodian: string | null;
}

interface RecordFieldsOptions {
  /** Given by the one module that owns the sources, where a stub would wait for nobody. */
  sourceById?: (ctx: Ctx, id: string) => Promise<Row | null>;
  /** Business fields that are edges to records which may be hidden: the type, and the property that stores the id. */
  links?: { [field: string]: [type: string, property: string] };
}

/**
 * The fields `sources`, `citations` and `absences` of a record type. `fields` are its business fields that may be
 * null: a null without a recorded reason is NOT_REPORTED. `Source` is the module's own class for the type Source.
 */
export function recordFields(Type: ClassType<object>, Source: ClassType<object>, fields: readonly string[], { sourceById, links = {} }: RecordFieldsOptions = {}): Function {
  @Resolver(() => Type)
  class RecordFieldsResolver {
    @FieldResolver(() => [Source], { description: 'The sources that the record was read from.' })
    sources(@Root() row: Row, @Context() ctx: Ctx): Row[] | Promise<(Row | null)[]> {
      const ids = [...new Set((row.citations as StoredCitations).map((citation) => citation.source))];
      return sourceById ? Promise.all(ids.map((id) => sourceById(ctx, id))) : ids.map((id) => stub('Source', { id }));
    }

    @FieldResolver(() => [Citation], { name: 'citations', description: 'Where in each source the record was read.' })
    citations(@Root() row: Row): Citation[] {
      return (row.citations as StoredCitations).map((citation) => ({
        sourceId: citation.source, page: citation.page ?? null, paragraph: citation.paragraph ?? null, confidence: citation.confidence ?? null,
      }));
    }

    @FieldResolver(() => Int, { nullable: true, description: 'Newest version of the record that you may see; it goes with a change, which is refused when another came between. Null for a record that was loaded before versions were kept.' })
    recordVersion(@Root() row: Row, @Context() ctx: Ctx): Promise<number | null> {
      return versionByRecordId(ctx).load(row.id);
    }

    @FieldResolver(() => [Absence], { name: 'absences', description: 'Business fields without a value, each with the reason.' })
    async absences(
      @Root() row: Row,
      @Context() ctx: Ctx,
      @Arg('fields', () => [String], { nullable: true, description: 'Only these fields; all when left out.' }) asked?: string[] | null,
    ): Promise<Absence[]> {
      const edges = Object.entries(links).filter(([field]) => !asked || asked.includes(field));
      const seen = await Promise.all(edges.map(([, [type, property]]) => (row[property] ? ctx.sees(type, row[property]) : false)));
      const known = Object.fromEntries(edges.map(([field], i) => [field, seen[i] ? true : null])); // hidden and missing read the same
      return absencesOf({ ...row, ...known }, fields, asked);
    }
  }
  return RecordFieldsResolver;
}

