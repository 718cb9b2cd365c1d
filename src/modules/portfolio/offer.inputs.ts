import { Field, InputType } from 'type-graphql';
import { SectorCodeInput } from './code-tag.inputs';
import { OfferBasis, OfferKind } from './offer.entity';
import { Modality } from './project-words.type';

@InputType('OfferFilter', { description: 'Which offers; a condition left out or null is none, but for `kind`: left out it is DECLARED.' })
export class OfferFilter {
  @Field(() => OfferKind, { nullable: true, defaultValue: OfferKind.DECLARED, description: 'Declared offers, or those that completed projects prove; DECLARED when left out, both when null.' })
  kind?: OfferKind | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of the country that offers.' })
  provider?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of a country that the offer names; an offer to a group or region is not found by its members.' })
  offeredTo?: string | null;

  @Field(() => SectorCodeInput, { nullable: true, description: 'Sector of the offer.' })
  sector?: SectorCodeInput | null;

  @Field(() => String, { nullable: true, description: 'Goal, target or indicator, such as 3 or 3.8; a goal also finds its targets.' })
  sdg?: string | null;

  @Field(() => OfferBasis, { nullable: true, description: 'In what form it was made known.' })
  basis?: OfferBasis | null;

  @Field(() => Modality, { nullable: true, description: 'Modality in which it is offered.' })
  modality?: Modality | null;
}
