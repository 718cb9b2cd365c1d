import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PartialDate } from '../../kernel/scalars';
import { InstitutionRole, ParticipationRole, ProjectStage } from './project-words.type';

@Entity('participation')
@ObjectType('Participation', { simpleResolvers: true, description: 'An actor in a role of a project, with its dates. A role that changes is a further participation.' })
export class Participation {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string | null;

  @Column('text')
  organizationId: string | null;

  @Column('text')
  groupingId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the actor as printed, where it differs.' })
  @Column('text')
  partnerName: string | null;

  @Field(() => ParticipationRole, { description: 'What the actor does in the project.' })
  @Column('text')
  role: ParticipationRole;

  @Field(() => PartialDate, { nullable: true, description: 'When the role began; the whole project where no dates are given.' })
  @Column('text', { name: 'from_on' })
  from: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the role ended.' })
  @Column('text', { name: 'to_on' })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'Phase of the project in which the role was held.' })
  @Column('text')
  phase: string | null;
}

@Entity('project_institution')
@ObjectType('ProjectInstitution', { simpleResolvers: true, description: 'An institution that works in a project.' })
export class ProjectInstitution {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  organizationId: string;

  @Field(() => String, { nullable: true, description: 'Its name as printed, where it differs.' })
  @Column('text')
  name: string | null;

  @Field(() => InstitutionRole, { nullable: true, description: 'What it does; null where the source does not say.' })
  @Column('text')
  role: InstitutionRole | null;

  @Field(() => ProjectStage, { nullable: true, description: 'The stage at which it takes part; null where the source does not say.' })
  @Column('text')
  stage: ProjectStage | null;
}
