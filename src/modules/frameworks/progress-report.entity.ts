import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

@Entity('progress_report')
@Directive('@key(fields: "id")')
@ObjectType('ProgressReport', { implements: Node, simpleResolvers: true, description: 'A report, usually yearly, on the progress of a results framework.' })
export class ProgressReport extends Record {
  @Column('text')
  frameworkId: string;

  @Field(() => PartialDate, { description: 'Year or other period that it reports on.' })
  @Column('text')
  year: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was due.' })
  @Column('text')
  dueOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published or delivered.' })
  @Column('text')
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Web address where it can be read.' })
  @Column('text')
  url: string | null;

  @Column('text')
  documentId: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the archived copy, 64 hexadecimal digits; null where none was archived.' })
  @Column('text')
  archivedSha256: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}
