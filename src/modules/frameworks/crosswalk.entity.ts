import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';

export const CrosswalkChange = defineEnum('CrosswalkChange', 'What became of a node or indicator in the next version of its framework.', {
  KEPT: value('It goes on as it was.', 'Se mantiene', 'Kept', 'Mantido'),
  RENAMED: value('It goes on under another name or number.', 'Cambia de nombre', 'Renamed', 'Renomeado'),
  SPLIT: value('It was divided in several; what was linked to it waits for a human choice.', 'Se divide', 'Split', 'Dividido'),
  MERGED: value('It was united with others in one.', 'Se fusiona', 'Merged', 'Fundido'),
  DROPPED: value('It has no successor; what was linked to it is orphaned.', 'Se elimina', 'Dropped', 'Eliminado'),
});
export type CrosswalkChange = keyof typeof CrosswalkChange;

@Entity('crosswalk')
@Directive('@key(fields: "id")')
@ObjectType('Crosswalk', { implements: Node, simpleResolvers: true, description: 'What became of one node or indicator when a new version of a results framework took the place of the old one.' })
export class Crosswalk extends Record {
  @Column('text')
  frameworkId: string;

  @Column('text')
  successorId: string;

  @Field(() => CrosswalkChange, { description: 'What became of it.' })
  @Column('text')
  change: CrosswalkChange;

  @Column('text')
  fromNodeId: string | null;

  @Column('text')
  fromIndicatorId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('crosswalk_node')
export class CrosswalkNode {
  @PrimaryColumn('text')
  crosswalkId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  nodeId: string;
}

@Entity('crosswalk_indicator')
export class CrosswalkIndicator {
  @PrimaryColumn('text')
  crosswalkId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  indicatorId: string;
}
