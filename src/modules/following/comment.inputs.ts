import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../kernel/page';
import { MutationInput } from '../../kernel/write-inputs';
import { CommentAudience } from './comment.type';

@InputType('WriteCommentInput', { description: 'A comment on a record, or a reply to one.' })
export class WriteCommentInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Id of the record; left out for a reply.' })
  recordId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the comment that it replies to; it is read by whom that thread is read.' })
  replyTo?: string | null;

  @Field(() => CommentAudience, { nullable: true, description: 'Who is to read it; left out for a reply. PUBLIC is for who speaks for the party, PARTIES for a party of the record.' })
  audience?: CommentAudience | null;

  @Field(() => String, { description: 'What it says, of at most 4000 characters.' })
  text: string;

  @Field(() => [String], { nullable: true, description: 'Parties that it calls upon, at most 20: ISO3 codes of countries, codes of organizations. Each has to be among those who read it.' })
  mentions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Party that says so, of your own. Left out by who writes for one alone.' })
  party?: string | null;
}

@InputType('CommentInput', { description: 'A comment, or the thread that it began.' })
export class CommentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the comment.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Party in whose name, of your own. Left out by who writes for one alone.' })
  party?: string | null;
}

@ArgsType()
export class CommentsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The threads of the record with this id.' })
  record?: string | null;

  @Field(() => String, { nullable: true, description: 'Comments, replies too, that call upon this party: ISO3 code of a country or code of an organization.' })
  mentioning?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for those of open threads alone, false for those of resolved ones.' })
  open?: boolean | null;
}
