import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';
import { SdgTag, SectorTag } from './code-tag.type';
import { PartyColumns } from './party.type';
import { Modality } from './project-words.type';

export const OfferKind = defineEnum('OfferKind', 'Whether a provider declares that it can do something, or a completed project proves it.', {
  DECLARED: value('A source names the offer; nothing is said of whether it was ever given.', 'Declarada', 'Declared', 'Declarada'),
  PROVEN: value('The country gave it in a project that was completed; read from the project, not from a declaration.', 'Probada', 'Proven', 'Comprovada'),
});
export type OfferKind = keyof typeof OfferKind;

export const OfferBasis = defineEnum('OfferBasis', 'In what form a provider made an offer known.', {
  CATALOGUE: value('Entry of a published catalogue of capabilities.', 'Catálogo', 'Catalogue', 'Catálogo'),
  DECLARED_OFFER: value('Offer declared to partners outside a catalogue.', 'Oferta declarada', 'Declared offer', 'Oferta declarada'),
  STATED_STRENGTH: value('Subject that the provider calls one of its strengths.', 'Fortaleza declarada', 'Stated strength', 'Ponto forte declarado'),
  COURSE: value('Course open to third countries.', 'Curso para terceros países', 'Course open to third countries', 'Curso para terceiros países'),
  OPEN_CALL: value('Open call for applications.', 'Convocatoria abierta', 'Open call', 'Chamada aberta'),
  SCHOLARSHIPS: value('Scholarships.', 'Becas', 'Scholarships', 'Bolsas de estudo'),
  REGIONAL_PLATFORM: value('Platform that a region may use.', 'Plataforma regional', 'Regional platform', 'Plataforma regional'),
  MINISTERS_AGREEMENT: value("Agreed at a ministers' meeting.", 'Acordada en reunión ministerial', "Agreed at a ministers' meeting", 'Acordada em reunião ministerial'),
  COURSES_AGREEMENT: value('Agreement to offer courses.', 'Acuerdo para ofrecer cursos', 'Agreement to offer courses', 'Acordo para oferecer cursos'),
  REQUEST_ANSWER: value('Answer to a request.', 'Respuesta a una demanda', 'Answer to a request', 'Resposta a uma demanda'),
  COMPLETED_PROJECT: value('Not declared: shown by a completed project in which the country provided.', 'Proyecto concluido', 'Completed project', 'Projeto concluído'),
});
export type OfferBasis = keyof typeof OfferBasis;

@Entity('offer')
@Directive('@key(fields: "id")')
@ObjectType('Offer', { implements: Node, simpleResolvers: true, description: 'A capability of a provider: one that it publicly declares, or one that a completed project proves.' })
export class Offer extends Record {
  /** Given by the register: a package declares offers and cannot prove one. */
  @Field(() => OfferKind, { description: 'Whether the offer is declared by a source or proven by a completed project.' })
  @Column({ type: 'text', insert: false, update: false })
  kind: OfferKind;

  @Column({ type: 'text', insert: false, update: false })
  projectId: string | null;

  @Column('text')
  providerCountry: string;

  @Column('text')
  organizationId: string | null;

  @Field(() => String, { nullable: true, description: 'Offering institution as the source prints it.' })
  @Column('text')
  institutionName: string | null;

  @Column('jsonb')
  title: StoredText | null;

  @Column('jsonb')
  topic: StoredText | null;

  @Field(() => String, { nullable: true, description: 'Subject area in the words of the source.' })
  @Column('text')
  sectorText: string | null;

  @Field(() => Modality, { nullable: true, description: 'Modality in which it is offered, where stated.' })
  @Column('text')
  modality: Modality | null;

  @Field(() => [String], { description: 'Languages of the offer, as far as stated.' })
  @Column('jsonb')
  languages: string[];

  @Field(() => PartialDate, { nullable: true, description: 'From when it is offered, as precisely as known.' })
  @Column('text', { name: 'start_on' })
  start: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it is offered, as precisely as known.' })
  @Column('text', { name: 'end_on' })
  end: string | null;

  @Field(() => OfferBasis, { description: 'In what form the offer was made known.' })
  @Column('text')
  basis: OfferBasis;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields that may be missing, as named in the API. `institution` is missing when the source names none at all. */
export const OFFER_FIELDS = ['institutionName', 'title', 'sectorText', 'modality', 'start', 'end'] as const;

@Entity('offer_sector')
export class OfferSector extends SectorTag {
  @PrimaryColumn('text')
  offerId: string;

  @PrimaryColumn('int')
  position: number;

  @Column({ type: 'numeric', insert: false, update: false })
  declare percentage: string | null;
}

@Entity('offer_sdg')
export class OfferSdg extends SdgTag {
  @PrimaryColumn('text')
  offerId: string;

  @PrimaryColumn('int')
  position: number;
}

@Entity('offer_target')
export class OfferTarget extends PartyColumns {
  @PrimaryColumn('text')
  offerId: string;

  @PrimaryColumn('int')
  position: number;
}
