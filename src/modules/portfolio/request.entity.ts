import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';
import { SdgTag, SectorTag } from './code-tag.type';
import { PartyColumns } from './party.type';

export const RequestStatus = defineEnum('RequestStatus', 'How far a request has come, as its source tells.', {
  INTEREST_STATED: value('Interest was stated, nothing asked yet.', 'Interés manifestado', 'Interest stated', 'Interesse manifestado'),
  ANNOUNCED: value('Announced as a request to come.', 'Anunciada', 'Announced', 'Anunciada'),
  PRESENTED: value('Put to the other side.', 'Presentada', 'Presented', 'Apresentada'),
  IN_NEGOTIATION: value('Being negotiated.', 'En negociación', 'In negotiation', 'Em negociação'),
  ANSWERED: value('The other side has answered.', 'Respondida', 'Answered', 'Respondida'),
  ACCEPTED: value('The other side has accepted.', 'Aceptada', 'Accepted', 'Aceita'),
  APPROVED: value('Approved by both sides.', 'Aprobada', 'Approved', 'Aprovada'),
  CARRIED_OUT: value('What was asked for has been done.', 'Realizada', 'Carried out', 'Realizada'),
});
export type RequestStatus = keyof typeof RequestStatus;

@Entity('request')
@Directive('@key(fields: "id")')
@ObjectType('Request', { implements: Node, simpleResolvers: true, description: 'A need that a country or community has publicly stated, for others to help with.' })
export class Request extends Record {
  @Column('text')
  country: string | null;

  @Column('text')
  organizationId: string | null;

  @Field(() => String, { nullable: true, description: 'Asking institution as the source prints it.' })
  @Column('text')
  institutionName: string | null;

  @Column('jsonb')
  title: StoredText | null;

  @Column('jsonb')
  topic: StoredText | null;

  @Field(() => String, { nullable: true, description: 'Subject area in the words of the source.' })
  @Column('text')
  sectorText: string | null;

  @Column('text')
  sessionId: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was put forward, as precisely as known.' })
  @Column('text', { name: 'requested_on' })
  date: string | null;

  @Field(() => RequestStatus, { nullable: true, description: 'How far it has come.' })
  @Column('text')
  status: RequestStatus | null;

  @Column('text')
  projectId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields that may be missing, as named in the API. */
export const REQUEST_FIELDS = ['country', 'institutionName', 'title', 'sectorText', 'date', 'status'] as const;

@Entity('request_sector')
export class RequestSector extends SectorTag {
  @PrimaryColumn('text')
  requestId: string;

  @PrimaryColumn('int')
  position: number;
}

@Entity('request_sdg')
export class RequestSdg extends SdgTag {
  @PrimaryColumn('text')
  requestId: string;

  @PrimaryColumn('int')
  position: number;
}

@Entity('request_addressee')
export class RequestAddressee extends PartyColumns {
  @PrimaryColumn('text')
  requestId: string;

  @PrimaryColumn('int')
  position: number;
}
