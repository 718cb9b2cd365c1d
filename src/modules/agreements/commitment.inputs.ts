import { Field, InputType } from 'type-graphql';
import { CommitmentStatus } from './commitment.entity';

@InputType('CommitmentFilter', { description: 'Which commitments. What is left out, or null, does not filter.' })
export class CommitmentFilter {
  @Field(() => String, { nullable: true, description: 'Agreed or taken up by this session: its code.' })
  session?: string | null;

  @Field(() => String, { nullable: true, description: 'Agreed or taken up by the session that approved this program: code of the program.' })
  program?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that more than one session took up; false: only those that one did.' })
  carriedOver?: boolean | null;

  @Field(() => [CommitmentStatus], { nullable: true, description: 'With one of these statuses.' })
  status?: CommitmentStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that lack the page of the minutes for some session; false: only those that lack none.' })
  lacksPage?: boolean | null;

  @Field(() => String, { nullable: true, description: 'For which this country answers: ISO3 code.' })
  responsible?: string | null;
}
