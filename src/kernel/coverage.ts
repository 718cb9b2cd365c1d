import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { PartialDate } from './scalars';

@Directive('@shareable')
@ObjectType('CoverageSource', { simpleResolvers: true, description: 'A body of sources that the register was filled from.' })
export class CoverageSource {
  @Field(() => String, { description: 'Name of the data package or reporting country.' })
  title: string;

  @Field(() => PartialDate, { nullable: true, description: 'Date of its newest fact or last update.' })
  lastUpdate: string | null;
}

@Directive('@shareable')
@ObjectType('Coverage', { simpleResolvers: true, description: 'What the register covers, so that no list is taken for everything there is.' })
export class Coverage {
  @Field(() => String, { description: 'Who reports: for example federal government only, or public sources found by one curator.' })
  scope: string;

  @Field(() => Int, { description: 'Number of sub-national bodies that report to the register themselves.' })
  subnationalReporters: number;

  @Field(() => [CoverageSource], { description: 'The sources, each with its last update.' })
  sources: CoverageSource[];
}
