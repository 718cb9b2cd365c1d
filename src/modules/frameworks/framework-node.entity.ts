import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { Decimal } from '../../kernel/scalars';

@Entity('framework_node')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType('FrameworkNode', { implements: Node, simpleResolvers: true, description: 'An axis, objective, strategy, priority or line of action in the tree of a results framework.' })
export class FrameworkNode extends Record {
  @Column('text')
  frameworkId: string;

  @Column('text')
  parentId: string | null;

  @Field(() => Int, { description: 'Place in the order of the plan.' })
  @Column('int')
  place: number;

  @Field(() => String, { description: 'Name of its level, in the words of the framework: axis, objective, strategy.' })
  @Column('text')
  level: string;

  @Field(() => String, { nullable: true, description: 'Number as printed in the plan, for example 1.2; null where the plan prints none.' })
  @Column('text')
  officialNumber: string | null;

  @Column('jsonb')
  text: StoredText;

  @Field(() => String, { nullable: true, description: 'Short name as the plan prints it, in the language of the plan.' })
  @Column('text')
  officialName: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Weight that the owner gave it among its siblings, between 0 and 1; null where the owner gave none.' })
  @Column('numeric')
  weight: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('framework_node_sector')
export class FrameworkNodeSector {
  @PrimaryColumn('text')
  nodeId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  sectorId: string;

  @Column('boolean')
  suggested: boolean;

  @Column('text')
  suggestedOn: string | null;
}

@Entity('framework_node_sdg')
export class FrameworkNodeSdg {
  @PrimaryColumn('text')
  nodeId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  sdgId: string;

  @Column('boolean')
  suggested: boolean;

  @Column('text')
  suggestedOn: string | null;
}
