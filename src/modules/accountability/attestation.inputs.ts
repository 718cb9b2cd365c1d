import { Field, InputType } from 'type-graphql';
import { Verdict } from './attestation.entity';

@InputType('AttestationFilter', { description: 'Which attestations; a condition left out or null is none.' })
export class AttestationFilter {
  @Field(() => String, { nullable: true, description: 'ISO3 code of the country that says so.' })
  country?: string | null;

  @Field(() => Verdict, { nullable: true, description: 'Confirmed or disputed.' })
  verdict?: Verdict | null;
}
