import { Field, ObjectType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { PartialDate } from '../../kernel/scalars';
import { AliasRelation } from './organization.enums';
import { Organization } from './organization.entity';
import type { Row } from '../../kernel/stub';

export const OrganizationNameKind = defineEnum('OrganizationNameKind', 'What a name is to an organization.', {
  NAME: value('Its name of today, in some language.', 'Nombre', 'Name', 'Nome'),
  ACRONYM: value('An acronym, of today or of before.', 'Sigla', 'Acronym', 'Sigla'),
  FORMER_NAME: value('A name that is no longer in use.', 'Nombre anterior', 'Former name', 'Nome anterior'),
  ALIAS: value('Another name in use, such as a translation or a spelling.', 'Otro nombre', 'Other name', 'Outro nome'),
});
export type OrganizationNameKind = keyof typeof OrganizationNameKind;

const SINCE = 'Since when the name was in use; null where not reported.';
const UNTIL = 'Until when; null where it still is or where not reported.';

@ObjectType('OrganizationNaming', { simpleResolvers: true, description: 'An organization that a name stands for, and why. A name that changed is no merge: records that were found to be one are told by `mergedRecords`.' })
export class OrganizationNaming {
  @Field(() => String, { description: 'The name as the register holds it.' })
  name: string;

  @Field(() => OrganizationNameKind, { description: 'What the name is.' })
  kind: OrganizationNameKind;

  @Field(() => AliasRelation, { description: 'Whether it is a name of the organization itself or of a predecessor.' })
  relation: AliasRelation;

  @Field(() => PartialDate, { nullable: true, description: SINCE })
  from: string | null;

  @Field(() => PartialDate, { nullable: true, description: UNTIL })
  to: string | null;

  @Field(() => Organization, { description: 'The organization of today.' })
  organization: Row;
}

@ObjectType('OrganizationNameInTime', { simpleResolvers: true, description: 'The name by which an organization, or its predecessor, went on a day.' })
export class OrganizationNameInTime {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The acronym of that time; null where there was none or nobody reports it.' })
  acronym: string | null;

  @Field(() => AliasRelation, { description: 'Whether it was a name of the organization itself or of a predecessor.' })
  relation: AliasRelation;

  @Field(() => PartialDate, { nullable: true, description: SINCE })
  from: string | null;

  @Field(() => PartialDate, { nullable: true, description: UNTIL })
  to: string | null;
}
