import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { AbsenceReason } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale, PartialDate } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { DocumentStub } from './document.stub';
import { FrameworkIndicator, IndicatorPeriod } from './framework-indicator.entity';
import { indicatorById } from './framework-indicators.loaders';
import { evidenceByIndicatorId, ratingsByIndicatorId } from './framework-measures.loaders';
import { endValueOf, progressOf, reportedYearsOf, rollUpOf, targetChangesOf } from './framework-measures.service';
import { QualitativeValue, ValueEvidence } from './indicator-basis.entity';
import { IndicatorProgress } from './indicator-progress.type';
import { IndicatorValue } from './indicator-value.type';
import { ReportedYear } from './reported-year.type';
import { ResultsFramework } from './results-framework.entity';
import { IndicatorRollUp, RollUpInput } from './roll-up.type';
import { TargetChange, TargetEffect } from './target-change.type';

const AS_OF = { nullable: true, description: 'As it was known on this day, before later revisions; as of today when left out.' };
const ofPeriod = (rows: Row[], period: string): Row[] => rows.filter((row) => row.period === period);

@Resolver(() => FrameworkIndicator)
export class IndicatorMeasuresResolver {
  @FieldResolver(() => IndicatorValue, { nullable: true, description: 'Value from which it starts, with its year; null where the plan gives none.' })
  baseline(@Root() row: Row, @Context() ctx: Ctx, @Arg('asOf', () => PartialDate, AS_OF) asOf?: string | null): Promise<Row | null> {
    return endValueOf(ctx, row, 'BASELINE', asOf);
  }

  @FieldResolver(() => IndicatorValue, { nullable: true, description: 'Value to be reached at the end, with its year; earlier ones are among the revisions.' })
  target(@Root() row: Row, @Context() ctx: Ctx, @Arg('asOf', () => PartialDate, AS_OF) asOf?: string | null): Promise<Row | null> {
    return endValueOf(ctx, row, 'TARGET', asOf);
  }

  @FieldResolver(() => IndicatorProgress, { description: 'How far it has come from its baseline towards its targets.' })
  progress(@Root() row: Row, @Context() ctx: Ctx, @Arg('asOf', () => PartialDate, AS_OF) asOf?: string | null): Promise<IndicatorProgress> {
    return progressOf(ctx, row, asOf);
  }

  @FieldResolver(() => IndicatorRollUp, { description: 'What the indicators drawn from it have reached together.' })
  rollUp(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('until', () => PartialDate, { nullable: true, description: 'Only periods that end by the end of this date; all when left out.' }) until?: string | null,
    @Arg('asOf', () => PartialDate, AS_OF) asOf?: string | null,
  ): Promise<IndicatorRollUp> {
    return rollUpOf(ctx, row, until, asOf);
  }

  @FieldResolver(() => [QualitativeValue], { description: 'Values told in words, by period and then by day. An indicator has such values or numbers, never both.' })
  ratings(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return ratingsByIndicatorId(ctx).load(row.id);
  }
}

@Resolver(() => IndicatorPeriod)
export class IndicatorPeriodResolver {
  @FieldResolver(() => [ValueEvidence], { description: 'Documents in which the value reached can be read.' })
  async evidence(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return ofPeriod(await evidenceByIndicatorId(ctx).load(row.indicatorId), row.period);
  }

  @FieldResolver(() => AbsenceReason, { nullable: true, description: 'NOT_REPORTED where no document stands behind the value reached, NOT_APPLICABLE where there is no value; null where there is a document.' })
  async evidenceAbsence(@Root() row: Row, @Context() ctx: Ctx): Promise<AbsenceReason | null> {
    if (row.actual === null) return 'NOT_APPLICABLE';
    const evidence = ofPeriod(await evidenceByIndicatorId(ctx).load(row.indicatorId), row.period);
    return evidence.length ? null : 'NOT_REPORTED';
  }
}

@Resolver(() => QualitativeValue)
export class QualitativeValueResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What was said to explain it, in brief.' })
  narrative(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.narrative, locale);
  }

  @FieldResolver(() => [ValueEvidence], { description: 'Documents in which it can be read.' })
  async evidence(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return ofPeriod(await evidenceByIndicatorId(ctx).load(row.indicatorId), row.period);
  }
}

@Resolver(() => ValueEvidence)
export class ValueEvidenceResolver {
  @FieldResolver(() => DocumentStub, { nullable: true, description: 'The document, with the mark of its archived copy.' })
  document(@Root() row: Row): Row {
    return stub('Document', { id: row.documentId });
  }
}

@Resolver(() => RollUpInput)
export class RollUpInputResolver {
  @FieldResolver(() => FrameworkIndicator, { nullable: true, description: 'The indicator.' })
  indicator(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return indicatorById(ctx).load(row.indicatorId);
  }
}

@Resolver(() => TargetChange)
export class TargetChangeResolver {
  @FieldResolver(() => FrameworkIndicator, { nullable: true, description: 'The indicator whose target was changed.' })
  indicator(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return indicatorById(ctx).load(row.indicatorId);
  }
}

@Resolver(() => ResultsFramework)
export class FrameworkMeasuresResolver {
  @FieldResolver(() => [TargetChange], { description: 'Targets of its indicators that were changed, in the order of the plan.' })
  targetChanges(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('afterPeriodEnd', () => Boolean, { nullable: true, description: 'True: only those changed when their period was over; false: only earlier ones. All when left out.' }) afterPeriodEnd?: boolean | null,
    @Arg('effect', () => TargetEffect, { nullable: true, description: 'Only changes that did this to the task; all when left out.' }) effect?: TargetEffect | null,
  ): Promise<Row[]> {
    return targetChangesOf(ctx, row.id, { afterPeriodEnd, effect });
  }

  @FieldResolver(() => [ReportedYear], { description: 'The years of the framework that are over, each with its progress reports or as a gap, and other years that were reported on. Without a known begin no gap can be told.' })
  reportedYears(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'Years over and reports published by this day; today when left out.' }) asOf?: string | null,
  ): Promise<ReportedYear[]> {
    return reportedYearsOf(ctx, row, asOf) as Promise<never[]>;
  }
}
