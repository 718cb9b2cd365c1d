import { ArgsType, Field, Int } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';
import { AlignmentBasis } from './alignment-link.words';

@ArgsType()
export class AlignmentArgs {
  @Field(() => AlignmentBasis, { defaultValue: 'CONFIRMED', description: 'Which claims count. The headline counts those that are confirmed or documented.' })
  basis: AlignmentBasis;

  @Field(() => String, { nullable: true, description: 'Only projects of this program, by its code.' })
  program?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only projects approved in this year.' })
  approvalYear?: number | null;

  @Field(() => PartialDate, { nullable: true, description: 'As it stood on this day: projects approved and claims made later are left out. Without it everything counts that the register holds.' })
  asOf?: string | null;
}

@ArgsType()
export class RecipientAlignmentArgs extends AlignmentArgs {
  @Field(() => String, { nullable: true, description: 'Only projects in which this country provides, by its ISO3 code.' })
  provider?: string | null;
}

@ArgsType()
export class ProviderAlignmentArgs extends AlignmentArgs {
  @Field(() => String, { nullable: true, description: 'Only for this country that receives, by its ISO3 code.' })
  recipient?: string | null;
}

@ArgsType()
export class ProgramAlignmentArgs {
  @Field(() => AlignmentBasis, { defaultValue: 'CONFIRMED', description: 'Which claims count. The headline counts those that are confirmed or documented.' })
  basis: AlignmentBasis;

  @Field(() => String, { nullable: true, description: 'Only for this country that receives, by its ISO3 code.' })
  recipient?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'As it stood on this day.' })
  asOf?: string | null;
}
