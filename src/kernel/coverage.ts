import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { daysFrom, lastDay } from './partial-date';
import { PartialDate } from './scalars';

/** A source older than this is stale, and an answer says so. */
export const STALE_AFTER_DAYS = 90;

@Directive('@shareable')
@ObjectType('CoverageSource', { simpleResolvers: true, description: 'A body of sources that the register was filled from.' })
export class CoverageSource {
  @Field(() => String, { description: 'Name of the data package or reporting country.' })
  title: string;

  @Field(() => PartialDate, { nullable: true, description: 'Date of its newest fact or last update.' })
  lastUpdate: string | null;

  @Field(() => Int, { nullable: true, description: 'Days since then, on the day of the question; at least so many where the date is a month or a year. Null where nobody reports the last update.' })
  ageDays: number | null;

  @Field(() => Boolean, { nullable: true, description: `Whether it is older than ${STALE_AFTER_DAYS} days. Null where nobody reports the last update: such a source is neither fresh nor stale.` })
  isStale: boolean | null;
}

@Directive('@shareable')
@ObjectType('Coverage', { simpleResolvers: true, description: 'What the register covers, so that no list is taken for everything there is.' })
export class Coverage {
  @Field(() => String, { description: 'Who reports: for example federal government only, or public sources found by one curator.' })
  scope: string;

  @Field(() => Int, { description: 'Number of sub-national bodies that report to the register themselves.' })
  subnationalReporters: number;

  @Field(() => [CoverageSource], { description: 'The sources, each with its last update and age.' })
  sources: CoverageSource[];
}

/** What data packages say of themselves; ages come with the day of a question. */
export interface StoredCoverage { scope: string; subnationalReporters: number; sources: { title: string; lastUpdate: string | null }[] }

export const coverageOn = (stored: StoredCoverage, today: string): Coverage => ({ ...stored, sources: stored.sources.map((source) => ({ ...source, ...ageOn(source.lastUpdate, today) })) });

/** A month may have been updated on its last day: the age is what is certain, and never below zero. */
function ageOn(lastUpdate: string | null, today: string): Pick<CoverageSource, 'ageDays' | 'isStale'> {
  if (!lastUpdate) return { ageDays: null, isStale: null };
  const ageDays = Math.max(0, daysFrom(lastDay(lastUpdate), today));
  return { ageDays, isStale: ageDays > STALE_AFTER_DAYS };
}
