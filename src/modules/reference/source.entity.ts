import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../kernel/node';
import { PartialDate } from '../../kernel/scalars';

@Entity('source')
@Directive('@key(fields: "id")')
@ObjectType('Source', { implements: Node, simpleResolvers: true, description: 'A publication or page that records were read from.' })
export class Source extends Node {
  @PrimaryColumn('text')
  declare id: string;

  @Field(() => String, { description: 'Code of the source.' })
  @Column('text')
  code: string;

  @Field(() => String, { description: 'Title of the publication or page.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'Web address; null where the source has none.' })
  @Column('text')
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the source.' })
  @Column('text')
  language: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published.' })
  @Column('text')
  publishedOn: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was read for the register.' })
  @Column('text')
  readOn: string | null;

  @Field(() => String, { nullable: true, description: 'Party that registered it for its records: ISO3 code of a country or code of an organization. Null where it came with a data package.' })
  @Column({ type: 'text', insert: false })
  registeredBy: string | null;
}
