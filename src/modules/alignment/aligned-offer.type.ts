import { Field, Int, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { connectionOf } from '../../kernel/page';
import { Decimal } from '../../kernel/scalars';
import type { ComparedOffer } from './aligned-offers.rules';
import { FitDimension, FitLevel } from './fit.type';

export const CapabilityKind = defineEnum('CapabilityKind', 'Whether a provider declares that it can do something, or a completed project proves it.', {
  DECLARED: value('Declared by the provider, as a source says.', 'Declarada', 'Declared', 'Declarada'),
  PROVEN: value('Proven by a completed project in which the country provided.', 'Demostrada', 'Proven', 'Comprovada'),
});
export type CapabilityKind = keyof typeof CapabilityKind;

export const CapabilityProofKind = defineEnum('CapabilityProofKind', 'What sort of record shows that a provider has done what it offers.', {
  PROJECT: value('A completed project.', 'Proyecto', 'Project', 'Projeto'),
  INSTITUTION: value('An institution that worked in the project.', 'Institución', 'Institution', 'Instituição'),
  EVENT: value('An event that was held.', 'Evento', 'Event', 'Evento'),
  GOOD_PRACTICE: value('A good practice with evidence.', 'Buena práctica', 'Good practice', 'Boa prática'),
});
export type CapabilityProofKind = keyof typeof CapabilityProofKind;

@ObjectType('FitCode', { simpleResolvers: true, description: 'A code that was compared.' })
export class FitCode {
  @Field(() => FitDimension, { description: 'Sectors or the 2030 Agenda.' })
  dimension: FitDimension;

  @Field(() => String, { description: 'Vocabulary of the code: DAC, SEGIB, SDG, or that of a data package.' })
  vocabulary: string;

  @Field(() => String, { description: 'Code in its vocabulary.' })
  code: string;

  @Field(() => Boolean, { description: 'True when the curator chose the code, not the source.' })
  suggested: boolean;
}

@ObjectType('FitEvidence', { simpleResolvers: true, description: 'Which code of an offer meets which priority, and how near. Indicative.' })
export class FitEvidence {
  @Field(() => FitDimension, { description: 'By which kind of codes they were compared.' })
  dimension: FitDimension;

  @Field(() => FitLevel, { description: 'How near the two codes are.' })
  level: FitLevel;

  @Field(() => Decimal, { description: 'Similarity of the two codes between 0 and 1, with six decimals.' })
  similarity: string;

  @Field(() => FitCode, { description: 'The code of the offer.' })
  offered: FitCode;

  @Field(() => FitCode, { description: 'The code of the priority that it comes nearest to.' })
  wanted: FitCode;

  nodeId: string | null;
}

@ObjectType('CapabilityProof', { simpleResolvers: true, description: 'A record that shows that the provider has done what it offers.' })
export class CapabilityProof {
  @Field(() => CapabilityProofKind, { description: 'What sort of record it is.' })
  kind: CapabilityProofKind;

  recordId: string;
}

@ObjectType('AlignedOffer', { simpleResolvers: true, description: 'An offer in the order in which offers meet priorities, with what the order rests on. Indicative: computed from codes, claimed by nobody.' })
export class AlignedOffer {
  @Field(() => Int, { description: 'Place in the whole list, from 1. Offers are ordered by fit, then coverage of the plan, then number of proofs, then code; these are never added up.' })
  rank: number;

  @Field(() => String, { description: 'Always "indicative": to be shown wherever the place is shown.' })
  label: string;

  @Field(() => CapabilityKind, { description: 'Whether the offer is declared or proven.' })
  kind: CapabilityKind;

  @Field(() => Int, { description: 'How many records prove it.' })
  proofCount: number;

  offerId: string;
  compared: ComparedOffer;
}

export const AlignedOfferConnection = connectionOf(AlignedOffer, 'AlignedOffer', 'offers in the order in which they meet priorities');
