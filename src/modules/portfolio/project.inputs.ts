import { Field, InputType, Int } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { Involving } from '../../kernel/involving';
import { PartialDate } from '../../kernel/scalars';
import { Instrument, Modality, ParticipationRole, ProjectLinkKind, ProjectStatus } from './project-words.type';

export const ProjectField = defineEnum('ProjectField', 'A business field that projects may lack.', {
  TITLE: value('Title as printed.', 'Título', 'Title', 'Título'),
  DESCRIPTION: value('Description.', 'Descripción', 'Description', 'Descrição'),
  MODALITY: value('Modality.', 'Modalidad', 'Modality', 'Modalidade'),
  INSTRUMENT: value('Instrument.', 'Instrumento', 'Instrument', 'Instrumento'),
  STATUS: value('Status.', 'Estado', 'Status', 'Situação'),
  START: value('Start as agreed.', 'Inicio', 'Start', 'Início'),
  END: value('End as agreed.', 'Término', 'End', 'Término'),
  APPROVED_ON: value('Date of approval.', 'Fecha de aprobación', 'Date of approval', 'Data de aprovação'),
  SECTORS: value('Sectors by code.', 'Sectores', 'Sectors', 'Setores'),
  SDGS: value('References to the 2030 Agenda.', 'ODS', 'SDGs', 'ODS'),
  POLICY_MARKERS: value('Policy markers.', 'Marcadores de política', 'Policy markers', 'Marcadores de política'),
  TERRITORIES: value('Territories.', 'Territorios', 'Territories', 'Territórios'),
  INSTITUTIONS: value('Institutions.', 'Instituciones', 'Institutions', 'Instituições'),
});
export type ProjectField = keyof typeof ProjectField;

@InputType({ description: 'A participation that a project has: one that meets all that is given here at once.' })
export class ParticipantFilter {
  @Field(() => String, { nullable: true, description: 'ISO3 code: participations of the country itself, not of its organizations.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of an organization: participations of the organization itself.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a grouping: participations of the group as such, not of its members.' })
  grouping?: string | null;

  @Field(() => ParticipationRole, { nullable: true, description: 'In this role.' })
  role?: ParticipationRole | null;

  @Field(() => [ParticipationRole], { nullable: true, description: 'In one of these roles.' })
  roleIn?: ParticipationRole[] | null;
}

@InputType({ description: 'A sector that a project has.' })
export class ProjectSectorFilter {
  @Field(() => String, { nullable: true, description: 'Vocabulary: DAC, SEGIB, or that of a data package.' })
  vocabulary?: string | null;

  @Field(() => String, { nullable: true, description: 'Code; in the DAC vocabulary the codes below it count too: 122 finds 12220.' })
  code?: string | null;
}

@InputType({ description: 'A policy marker that a project has.' })
export class ProjectMarkerFilter {
  @Field(() => String, { description: 'Code of the marker; 1 is gender equality.' })
  code: string;

  @Field(() => [Int], { nullable: true, description: 'With one of these degrees; any degree, 0 included, when left out.' })
  significanceIn?: number[] | null;
}

@InputType({ description: 'A span of time, both ends included; an end left out is open.' })
export class ProjectDateSpan {
  @Field(() => PartialDate, { nullable: true, description: 'Not before this date.' })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Not after this date.' })
  to?: string | null;
}

@InputType({ description: 'What a project must not have; several conditions exclude a project that meets any of them.' })
export class ProjectNoneFilter {
  @Field(() => ParticipantFilter, { nullable: true, description: 'No such participation.' })
  participant?: ParticipantFilter | null;

  @Field(() => ProjectSectorFilter, { nullable: true, description: 'No such sector.' })
  sector?: ProjectSectorFilter | null;

  @Field(() => String, { nullable: true, description: 'No reference to this goal, target or indicator, nor to one below it.' })
  sdg?: string | null;

  @Field(() => String, { nullable: true, description: 'No work in this country (ISO3) or part of a country (ISO 3166-2).' })
  territory?: string | null;

  @Field(() => [ProjectStatus], { nullable: true, description: 'None of these statuses. A project whose status nobody reported is kept.' })
  statusIn?: ProjectStatus[] | null;

  @Field(() => ProjectLinkKind, { nullable: true, description: 'No link of this kind to another project.' })
  link?: ProjectLinkKind | null;
}

@InputType({ description: 'Which projects are wanted; all conditions must hold, and one that is null or left out is no condition.' })
export class ProjectFilter {
  @Field(() => Modality, { nullable: true, description: 'How the parties cooperate.' })
  modality?: Modality | null;

  @Field(() => Instrument, { nullable: true, description: 'Program, project or action.' })
  instrument?: Instrument | null;

  @Field(() => ProjectStatus, { nullable: true, description: 'Status.' })
  status?: ProjectStatus | null;

  @Field(() => [ProjectStatus], { nullable: true, description: 'One of these statuses.' })
  statusIn?: ProjectStatus[] | null;

  @Field(() => ParticipantFilter, { nullable: true, description: 'A participation that the project has.' })
  participant?: ParticipantFilter | null;

  @Field(() => ParticipantFilter, { nullable: true, description: 'A second participation that it has as well, for questions such as: who teaches whom.' })
  partner?: ParticipantFilter | null;

  @Field(() => Involving, { nullable: true, description: 'Scope of a portal. Unlike `participant` it binds facets too.' })
  involving?: Involving | null;

  @Field(() => ProjectSectorFilter, { nullable: true, description: 'A sector that it has.' })
  sector?: ProjectSectorFilter | null;

  @Field(() => String, { nullable: true, description: 'A goal, target or indicator of the 2030 Agenda: 3 finds 3, 3.8 and 3.8.1.' })
  sdg?: string | null;

  @Field(() => ProjectMarkerFilter, { nullable: true, description: 'A policy marker that it has.' })
  marker?: ProjectMarkerFilter | null;

  @Field(() => String, { nullable: true, description: 'Code of the program that it belongs to.' })
  program?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year in which it starts, as agreed.' })
  startYear?: number | null;

  @Field(() => ProjectDateSpan, { nullable: true, description: 'Start as agreed, wholly inside this span; a project without a start is left out.' })
  startsBetween?: ProjectDateSpan | null;

  @Field(() => String, { nullable: true, description: 'Works in this country (ISO3, its parts included) or part of a country (ISO 3166-2).' })
  territory?: string | null;

  @Field(() => [ProjectField], { nullable: true, description: 'Lacks all of these fields, for whatever reason.' })
  missing?: ProjectField[] | null;

  @Field(() => ProjectNoneFilter, { nullable: true, description: 'What it must not have.' })
  none?: ProjectNoneFilter | null;
}
