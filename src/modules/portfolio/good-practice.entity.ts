import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { defineEnum, value } from '../../kernel/enum';
import type { StoredText } from '../../kernel/localized';
import { Node } from '../../kernel/node';
import { Record } from '../../kernel/record';
import { PartialDate } from '../../kernel/scalars';

export const EvidenceStatus = defineEnum('EvidenceStatus', 'Whether a good practice cites a result.', {
  EVIDENCED: value('It cites at least one result that can be looked up.', 'Con evidencia', 'Evidenced', 'Com evidência'),
  UNSUPPORTED: value('It cites nothing.', 'Sin evidencia', 'Unsupported', 'Sem evidência'),
});
export type EvidenceStatus = keyof typeof EvidenceStatus;

@Entity('good_practice')
@Directive('@key(fields: "id")')
@ObjectType('GoodPractice', { implements: Node, simpleResolvers: true, description: 'An experience put forward as worth repeating, with the results that it cites.' })
export class GoodPractice extends Record {
  @Column('jsonb')
  title: StoredText;

  @Column('jsonb')
  description: StoredText | null;

  @Column('text')
  projectId: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the curator, in brief.' })
  @Column('text')
  note: string | null;
}

/** Business fields that may be missing, as named in the API. */
export const GOOD_PRACTICE_FIELDS = ['description'] as const;

@Entity('good_practice_evidence')
@ObjectType('GoodPracticeEvidence', { simpleResolvers: true, description: 'A result that a good practice cites.' })
export class GoodPracticeEvidence {
  @PrimaryColumn('text')
  goodPracticeId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  projectId: string | null;

  @Column('text')
  indicatorId: string | null;

  @Column('text')
  sourceId: string | null;

  @Column('jsonb')
  statement: StoredText | null;

  @Field(() => PartialDate, { nullable: true, description: 'Date or period for which the cited value holds.' })
  @Column('text')
  asOf: string | null;
}
