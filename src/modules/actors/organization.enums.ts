import { defineEnum, value } from '../../kernel/enum';

export const OrganizationType = defineEnum('OrganizationType', 'What kind of organization it is.', {
  COOPERATION_AGENCY: value('Agency of a government for international cooperation.', 'Agencia de cooperación', 'Cooperation agency', 'Agência de cooperação'),
  MINISTRY: value('Ministry or secretariat of a government.', 'Ministerio o secretaría', 'Ministry', 'Ministério'),
  MINISTRY_UNIT: value('Vice-ministry, directorate or other unit of a ministry.', 'Unidad de un ministerio', 'Unit of a ministry', 'Unidade de um ministério'),
  PLANNING_BODY: value('Ministry or office in charge of national planning.', 'Órgano de planificación', 'Planning body', 'Órgão de planejamento'),
  TAX_AND_CUSTOMS_AUTHORITY: value('Authority for taxes or customs.', 'Autoridad tributaria y aduanera', 'Tax and customs authority', 'Autoridade tributária e aduaneira'),
  STATISTICS_OFFICE: value('Office for statistics.', 'Oficina de estadística', 'Statistics office', 'Instituto de estatística'),
  PUBLIC_AGENCY: value('Other agency, commission or service of a government.', 'Organismo público', 'Public agency', 'Organismo público'),
  LOCAL_GOVERNMENT: value('State, provincial or municipal government.', 'Gobierno local', 'Local government', 'Governo local'),
  LEGISLATURE: value('Parliament or congress.', 'Poder legislativo', 'Legislature', 'Poder legislativo'),
  RESEARCH_BODY: value('Institute for research, public or private.', 'Instituto de investigación', 'Research body', 'Instituto de pesquisa'),
  UNIVERSITY: value('University.', 'Universidad', 'University', 'Universidade'),
  TRAINING_BODY: value('School, academy or service for training.', 'Institución de formación', 'Training body', 'Instituição de formação'),
  COOPERATION_FUND: value('Fund of a government that cooperates under its own name.', 'Fondo de cooperación', 'Cooperation fund', 'Fundo de cooperação'),
  REGIONAL_BODY: value('Body of the integration or concertation of a region.', 'Organismo regional', 'Regional body', 'Organismo regional'),
  UN_BODY: value('Body, fund, programme or agency of the United Nations system.', 'Organismo de las Naciones Unidas', 'United Nations body', 'Organismo das Nações Unidas'),
  MULTILATERAL_BODY: value('Other body, programme or centre of several governments.', 'Organismo multilateral', 'Multilateral body', 'Organismo multilateral'),
  MULTILATERAL_BANK: value('Development bank of several governments.', 'Banco multilateral', 'Multilateral bank', 'Banco multilateral'),
  PARTNERSHIP: value('Partnership of governments with other actors.', 'Alianza de múltiples actores', 'Multi-stakeholder partnership', 'Parceria de múltiplos atores'),
  CIVIL_SOCIETY: value('Organization of civil society.', 'Organización de la sociedad civil', 'Civil society organization', 'Organização da sociedade civil'),
  FOUNDATION: value('Private foundation.', 'Fundación privada', 'Private foundation', 'Fundação privada'),
  PRIVATE_SECTOR: value('Company, chamber or association of companies, consultancy.', 'Sector privado', 'Private sector', 'Setor privado'),
  OTHER: value('None of the other kinds.', 'Otra', 'Other', 'Outra'),
});
export type OrganizationType = keyof typeof OrganizationType;

export const OrganizationLevel = defineEnum('OrganizationLevel', 'Level of government to which an organization belongs.', {
  NATIONAL: value('National or federal.', 'Nacional', 'National', 'Nacional'),
  SUBNATIONAL: value('State, province, department or municipality.', 'Subnacional', 'Subnational', 'Subnacional'),
});
export type OrganizationLevel = keyof typeof OrganizationLevel;

export const AliasKind = defineEnum('AliasKind', 'What a further name of an organization is.', {
  ALIAS: value('Another name in use, such as a translation or a spelling.', 'Otro nombre', 'Other name', 'Outro nome'),
  FORMER_NAME: value('A name it no longer goes by.', 'Nombre anterior', 'Former name', 'Nome anterior'),
  ACRONYM: value('Another acronym, of today or of before.', 'Otra sigla', 'Other acronym', 'Outra sigla'),
});
export type AliasKind = keyof typeof AliasKind;

export const AliasRelation = defineEnum('AliasRelation', 'Whose name a further name is.', {
  SAME_ORGANIZATION: value('Of the organization itself.', 'De la misma organización', 'Of the same organization', 'Da mesma organização'),
  PREDECESSOR: value('Of an organization that went into this one.', 'De una organización antecesora', 'Of a predecessor', 'De uma organização antecessora'),
});
export type AliasRelation = keyof typeof AliasRelation;
