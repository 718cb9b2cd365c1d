import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';
import { Instrument, Modality, ProjectStatus, StatusReason } from './project-words.type';

@Entity('project')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType('Project', { implements: Node, simpleResolvers: true, description: 'A cooperation initiative: a program, project or action between partners.' })
export class Project extends Record {
  @Column('jsonb')
  title: StoredText | null;

  @Column('jsonb')
  topic: StoredText | null;

  @Column('jsonb')
  description: StoredText | null;

  @Field(() => Instrument, { nullable: true, description: 'Program, project or action; null where the source does not say.' })
  @Column('text')
  instrument: Instrument | null;

  @Field(() => Modality, { nullable: true, description: 'How the parties cooperate; null where the source does not say.' })
  @Column('text')
  modality: Modality | null;

  @Field(() => ProjectStatus, { nullable: true, description: 'How far the project had come on the day `statusAsOf`; null where nobody reported it.' })
  @Column('text')
  status: ProjectStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'Day for which the status holds: that of the source, or of the last change.' })
  @Column('text')
  statusAsOf: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Start as agreed; it may lie in the future.' })
  @Column('text', { name: 'start_on' })
  start: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'End as agreed; it may lie in the future.' })
  @Column('text', { name: 'end_on' })
  end: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When work really began.' })
  @Column('text')
  actualStart: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When work really ended.' })
  @Column('text')
  actualEnd: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the parties approved it.' })
  @Column('text')
  approvedOn: string | null;

  @Column('text')
  programId: string | null;

  @Column('text')
  sessionId: string | null;

  @Column('text')
  commitmentId: string | null;

  @Column('text')
  resultsFrameworkId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its results are told for women and men apart, as a source says; null where nobody reported it.' })
  @Column('boolean')
  dataBySex: boolean | null;

  @Field(() => String, { nullable: true, description: 'Sector in the words of the source.' })
  @Column('text')
  sectorText: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('project_status_change')
@ObjectType('ProjectStatusChange', { simpleResolvers: true, description: 'A status that a project took; a cancellation keeps its date and reason here.' })
export class ProjectStatusChange {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => ProjectStatus, { description: 'The status taken.' })
  @Column('text')
  status: ProjectStatus;

  @Field(() => PartialDate, { nullable: true, description: 'When; null where the source does not say.' })
  @Column('text', { name: 'changed_on' })
  on: string | null;

  @Field(() => StatusReason, { nullable: true, description: 'Why it was cancelled or suspended; null for other statuses and where nobody says.' })
  @Column('text')
  reason: StatusReason | null;

  @Field(() => String, { nullable: true, description: 'What the source says about it, in brief.' })
  @Column('text')
  note: string | null;
}

@Entity('project_external_id')
export class ProjectExternalId {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  scheme: string;

  @Column('text')
  value: string;
}
