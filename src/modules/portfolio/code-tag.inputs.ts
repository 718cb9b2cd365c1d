import { Field, InputType } from 'type-graphql';

@InputType('SectorCodeInput', { description: 'A sector by its code.' })
export class SectorCodeInput {
  @Field(() => String, { description: 'Vocabulary: DAC, SEGIB, or that of a data package.' })
  vocabulary: string;

  @Field(() => String, { description: 'Code in it; a DAC code of one, two or three digits also finds the codes inside it.' })
  code: string;
}
