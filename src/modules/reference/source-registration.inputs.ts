import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';
import { MutationInput } from '../../kernel/write-inputs';

@InputType('RegisterSourceInput', { description: 'A publication or page that records are going to cite. It is public at once and does not change afterwards.' })
export class RegisterSourceInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'Party in whose name it is registered, of your own. Left out by who speaks for one alone.' })
  party?: string | null;

  @Field(() => String, { nullable: true, description: 'Code by which records cite it, beginning with that of the party: HND-acta-2019. Made by the register when left out.' })
  code?: string | null;

  @Field(() => String, { description: 'Title as printed.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Web address, beginning with https:// or http://.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the source.' })
  language?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published.' })
  publishedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was read for the register.' })
  readOn?: string | null;
}
