import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Decimal } from '../../kernel/scalars';
import { SdgLevel } from '../../kernel/sdg-level';
import { ProjectLinkKind } from './project-words.type';

@Entity('project_sector')
@ObjectType('ProjectSector', { simpleResolvers: true, description: 'A sector that a project works in.' })
export class ProjectSector {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'Vocabulary of the code: DAC, SEGIB, or that of a data package.' })
  @Column('text')
  vocabulary: string;

  @Field(() => String, { description: 'Code in its vocabulary.' })
  @Column('text')
  code: string;

  @Field(() => Decimal, { nullable: true, description: 'Share of the project; the shares of one vocabulary sum to exactly 100, or none is given.' })
  @Column('numeric')
  percentage: string | null;

  @Field(() => Boolean, { description: 'True when the curator chose the code, not the source.' })
  @Column('boolean')
  suggested: boolean;
}

@Entity('project_sdg')
@ObjectType('ProjectSdg', { simpleResolvers: true, description: 'A goal, target or indicator of the 2030 Agenda that a project refers to.' })
export class ProjectSdg {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'Code: 3, 3.8 or 3.8.1.' })
  @Column('text')
  code: string;

  @Field(() => SdgLevel, { description: 'Whether the reference names a goal, a target or an indicator; never inferred downwards.' })
  @Column('text')
  level: SdgLevel;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the main one; null where nobody says.' })
  @Column('boolean')
  isMain: boolean | null;

  @Field(() => Boolean, { description: 'True when the curator chose the code, not the source.' })
  @Column('boolean')
  suggested: boolean;
}

@Entity('project_policy_marker')
@ObjectType('ProjectPolicyMarker', { simpleResolvers: true, description: 'How far a project serves a policy aim, such as gender equality.' })
export class ProjectPolicyMarker {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String, { description: 'Code of the marker; 1 is gender equality.' })
  @Column('text')
  code: string;

  @Field(() => Int, { nullable: true, description: '0 screened and not an aim, 1 significant, 2 principal, higher values by the rules of the marker; null is not screened, which is not 0.' })
  @Column('int')
  significance: number | null;
}

@Entity('project_territory')
@ObjectType('ProjectTerritory', { simpleResolvers: true, description: 'Where a project works: a part of a country, or the whole of it.' })
export class ProjectTerritory {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  country: string;

  @Column('text')
  subdivisionId: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Share of the project; the shares sum to exactly 100, or none is given. An even split is never assumed.' })
  @Column('numeric')
  percentage: string | null;
}

@Entity('project_link')
@ObjectType('ProjectLink', { simpleResolvers: true, description: 'A tie from one project to another.' })
export class ProjectLink {
  @PrimaryColumn('text')
  projectId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => ProjectLinkKind, { description: 'How the project that holds the link relates to the other.' })
  @Column('text')
  kind: ProjectLinkKind;

  @Column('text')
  targetId: string;
}
