import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';
import { ProjectStub } from './project.stub';
import { RECORD_MERGE_FIELDS, RecordMerge } from './record-merge.entity';
import { mergesByRecordId } from './record-merges.loaders';
import { SourceStub } from './source.stub';

export const RecordMergeRecordFields = recordFields(RecordMerge, SourceStub, RECORD_MERGE_FIELDS);

@Resolver(() => RecordMerge)
export class RecordMergeResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Title that the merged record had.' })
  title(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.title, locale);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record that stands for it today.' })
  keptRecord(@Root() row: Row): Row | null {
    return row.todayId ? stub(row.recordType, { id: row.todayId }) : null;
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that merged them, where known.' })
  mergedByCountry(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.byCountry);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that merged them, where known.' })
  mergedByOrganization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.byOrganizationId);
  }
}

const MERGED = 'Records that were found to be the same as this one and merged into it, each with the code and title that it had.';

@Resolver(() => ProjectStub)
export class ProjectMergesResolver {
  @FieldResolver(() => [RecordMerge], { description: MERGED })
  mergedRecords(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return mergesByRecordId(ctx).load(row.id);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramMergesResolver {
  @FieldResolver(() => [RecordMerge], { description: MERGED })
  mergedRecords(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return mergesByRecordId(ctx).load(row.id);
  }
}

@Resolver(() => OrganizationStub)
export class OrganizationMergesResolver {
  @FieldResolver(() => [RecordMerge], { description: MERGED })
  mergedRecords(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return mergesByRecordId(ctx).load(row.id);
  }
}
