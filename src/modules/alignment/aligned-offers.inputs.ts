import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../kernel/page';
import { PartialDate } from '../../kernel/scalars';
import { CapabilityKind } from './aligned-offer.type';

/** Each ranking goes over all offers, however few are asked for: about fifty fit into one operation. */
export const RANKING = 200;

@ArgsType()
export class AlignedOfferArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only offers of this country, by its ISO3 code.' })
  provider?: string | null;

  @Field(() => CapabilityKind, { nullable: true, description: 'Only declared offers, or only proven ones; both when left out.' })
  kind?: CapabilityKind | null;

  @Field(() => PartialDate, { nullable: true, description: 'Day for which it is asked: plans in force then, offers that had not ended; today when left out.' })
  asOf?: string | null;
}
