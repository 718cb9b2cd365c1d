import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

/** Who says something, when, and where it is written: the columns that links and assessments share. */
@ObjectType({ implements: Node })
export abstract class Claim extends Record {
  @Column('text')
  asserterCountry: string | null;

  @Column('text')
  asserterOrganizationId: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was said.' })
  @Column('text')
  assertedOn: string | null;

  @Column('text')
  documentId: string | null;

  @Field(() => String, { nullable: true, description: 'Page of the document on which it is written, as printed.' })
  @Column('text')
  page: string | null;

  @Field(() => String, { nullable: true, description: 'Clause or paragraph of the document.' })
  @Column('text')
  clause: string | null;

  @Field(() => String, { nullable: true, description: 'The words of the document, in its language.' })
  @Column('text')
  quote: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields of a claim that may be missing, as named in the API. */
export const CLAIM_FIELDS = ['assertedOn', 'document', 'page', 'clause', 'quote'] as const;
