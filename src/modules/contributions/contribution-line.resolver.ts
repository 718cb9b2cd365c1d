import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { CodeListEntryStub } from './code-list-entry.stub';
import { ContributionLine, LINE_FIELDS } from './contribution-line.entity';
import { lineByCode, lineById, linesByProgramId, linesByProjectId, linesByRevisedId, recipientsByLineId } from './contribution-lines.loaders';
import { ContributionFilter } from './contribution.inputs';
import { onlyWanted, pageOfContributions } from './contribution-list.service';
import { CountryStub } from './country.stub';
import { Disbursement } from './disbursement.entity';
import { disbursementsByLineId } from './money-records.loaders';
import { LineRecipient } from './line-recipient.entity';
import { MoneyOrReason, moneyOrReason } from './money-or-reason.type';
import { OrganizationStub } from './organization.stub';
import { ProjectStub } from './project.stub';
import { SourceStub } from './source.stub';

export const ContributionLineConnection = connectionOf(ContributionLine, 'ContributionLine', 'lines of contribution');
export const ContributionLineRecordFields = recordFields(ContributionLine, SourceStub, LINE_FIELDS, {
  links: { contributorOrganization: ['Organization', 'contributorOrganizationId'], receiver: ['Country', 'receiverCountry'], tossdModality: ['CodeListEntry', 'tossdModalityId'] },
});
const FILTER = { nullable: true, description: 'Which lines; all, planned and made, when left out.' };

@Resolver(() => ContributionLine)
export class ContributionLineResolver {
  @Query(() => ContributionLine, { nullable: true, description: 'A line of contribution by its code; null when there is none to be seen.' })
  contribution(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the line.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'ContributionLine', code, lineByCode, lineById);
  }

  @Query(() => ContributionLineConnection, { description: 'Who brings what to which project or program, by code. Lines are not to be added up by hand: contributionTotals knows which hold others.' })
  async contributions(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs, @Arg('filter', () => ContributionFilter, FILTER) filter?: ContributionFilter | null): Promise<Page> {
    return ContributionLineConnection.of(await pageOfContributions(ctx, filter, page));
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project that it goes to; null for a line of a program as a whole.' })
  project(@Root() row: Row): Row | null {
    return stubOrNull('Project', 'id', row.projectId);
  }

  @FieldResolver(() => BilateralProgramStub, { nullable: true, description: 'The program that it goes to as a whole.' })
  program(@Root() row: Row): Row | null {
    return stubOrNull('BilateralProgram', 'id', row.programId);
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that contributes, also through one of its organizations.' })
  contributorCountry(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.contributorCountry);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization that contributes.' })
  contributorOrganization(@Root() row: Row): Row | null {
    return stubOrNull('Organization', 'id', row.contributorOrganizationId);
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that it is meant for, where it is meant for one.' })
  receiver(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.receiverCountry);
  }

  @FieldResolver(() => MoneyOrReason, { description: 'Its money, or why there is none: `money` and its absence in one, never null.' })
  moneyOrReason(@Root() row: Row): Row {
    return moneyOrReason(row);
  }

  @FieldResolver(() => [LineRecipient], { description: 'How it is split over the countries that receive it; empty where no split is recorded, and an even one is never assumed.' })
  recipients(@Root() row: Row, @Context() ctx: Ctx): Promise<LineRecipient[]> {
    return recipientsByLineId(ctx).load(row.id);
  }

  @FieldResolver(() => CodeListEntryStub, { nullable: true, description: 'Modality of TOSSD, such as D01 for experts in kind.' })
  tossdModality(@Root() row: Row): Row | null {
    return stubOrNull('CodeListEntry', 'id', row.tossdModalityId);
  }

  @FieldResolver(() => ContributionLine, { nullable: true, description: 'The earlier line whose numbers these replace in totals; it stays readable.' })
  async revises(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.revisesId ? lineById(ctx).load(row.revisesId) : null;
  }

  @FieldResolver(() => [ContributionLine], { description: 'Later lines that revise this one.' })
  revisedBy(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return linesByRevisedId(ctx).load(row.id);
  }

  @FieldResolver(() => ContributionLine, { nullable: true, description: 'The line whose amount already holds this one.' })
  async partOf(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.partOfId ? lineById(ctx).load(row.partOfId) : null;
  }

  @FieldResolver(() => ContributionLine, { nullable: true, description: 'The line that reports the same contribution: by another reporter, or in the record that was kept at a merge.' })
  async duplicateOf(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.duplicateOfId ? lineById(ctx).load(row.duplicateOfId) : null;
  }

  @FieldResolver(() => [Disbursement], { description: 'Payments under the line, in order of time.' })
  disbursements(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return disbursementsByLineId(ctx).load(row.id);
  }
}

@Resolver(() => LineRecipient)
export class LineRecipientResolver {
  @FieldResolver(() => CountryStub, { description: 'The country.' })
  country(@Root() row: LineRecipient): Row {
    return stub('Country', { iso3: row.country });
  }
}

@Resolver(() => ProjectStub)
export class ProjectContributionsResolver {
  @FieldResolver(() => [ContributionLine], { description: 'Who brings what to the project, by code.' })
  async contributions(@Root() row: Row, @Context() ctx: Ctx, @Arg('filter', () => ContributionFilter, FILTER) filter?: ContributionFilter | null): Promise<Row[]> {
    return onlyWanted(ctx, await linesByProjectId(ctx).load(row.id), filter);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramContributionsResolver {
  @FieldResolver(() => [ContributionLine], { description: 'Who brings what to the program as a whole, by code. What goes to its projects is with them; contributionTotals holds both.' })
  async contributions(@Root() row: Row, @Context() ctx: Ctx, @Arg('filter', () => ContributionFilter, FILTER) filter?: ContributionFilter | null): Promise<Row[]> {
    return onlyWanted(ctx, await linesByProgramId(ctx).load(row.id), filter);
  }
}
