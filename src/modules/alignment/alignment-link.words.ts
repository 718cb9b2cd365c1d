import { defineEnum, value } from '../../kernel/enum';

export const LinkStrength = defineEnum('LinkStrength', 'How strongly something is said to serve a plan.', {
  PRIMARY: value('It exists above all for this.', 'Principal', 'Primary', 'Principal'),
  CONTRIBUTES: value('It serves this among other aims.', 'Contribuye', 'Contributes', 'Contribui'),
  RELATED: value('It is named together with this, without a claim that it serves it.', 'Relacionado', 'Related', 'Relacionado'),
});
export type LinkStrength = keyof typeof LinkStrength;

export const LinkEvidence = defineEnum('LinkEvidence', 'How well a claim that something serves a plan is backed.', {
  ASSERTED: value('One side says so; the recipient has not spoken.', 'Afirmado', 'Asserted', 'Afirmado'),
  CONFIRMED: value('The country whose plan it is said so itself, or confirmed it.', 'Confirmado', 'Confirmed', 'Confirmado'),
  DOCUMENTED: value('A document is cited with its page or clause.', 'Documentado', 'Documented', 'Documentado'),
  DISPUTED: value('A party disputes it; it counts in no figure.', 'En disputa', 'Disputed', 'Contestado'),
});
export type LinkEvidence = keyof typeof LinkEvidence;

export const LinkLevel = defineEnum('LinkLevel', 'How deep into a plan a claim reaches.', {
  FRAMEWORK: value('The plan as a whole.', 'El plan en su conjunto', 'The plan as a whole', 'O plano como um todo'),
  NODE: value('An objective, strategy or other priority of the plan.', 'Una prioridad', 'A priority', 'Uma prioridade'),
  INDICATOR: value('An indicator of the plan.', 'Un indicador', 'An indicator', 'Um indicador'),
});
export type LinkLevel = keyof typeof LinkLevel;

export const PlanScope = defineEnum('PlanScope', 'What sort of plan a claim names. Only plans of the recipient government that the register holds count as recorded alignment.', {
  NATIONAL_PLAN: value('National plan, vision or strategy of a country.', 'Plan nacional', 'National plan', 'Plano nacional'),
  SECTOR_PLAN: value('Plan of one sector of a country.', 'Plan sectorial', 'Sector plan', 'Plano setorial'),
  PROVIDER_STRATEGY: value('Strategy by which a country or organization gives cooperation.', 'Estrategia de cooperación', 'Cooperation strategy', 'Estratégia de cooperação'),
  REGIONAL_PLAN: value('Plan of a group of countries.', 'Plan regional', 'Regional plan', 'Plano regional'),
  GLOBAL_AGENDA: value('Agenda of the United Nations, such as the 2030 Agenda.', 'Agenda global', 'Global agenda', 'Agenda global'),
  UN_FRAMEWORK: value('Framework of the United Nations in one country.', 'Marco de Naciones Unidas', 'United Nations framework', 'Marco das Nações Unidas'),
  PRIORITIES_WITHOUT_PLAN: value('Priorities that a government names without naming a plan.', 'Prioridades sin plan', 'Priorities without a plan', 'Prioridades sem plano'),
});
export type PlanScope = keyof typeof PlanScope;

export const AlignmentBasis = defineEnum('AlignmentBasis', 'Which claims a figure counts. Disputed ones never count.', {
  ASSERTED: value('All claims that nobody disputes.', 'Todo lo afirmado', 'All that is asserted', 'Tudo o que é afirmado'),
  CONFIRMED: value('Only claims that the recipient confirmed or that cite a clause.', 'Confirmado o documentado', 'Confirmed or documented', 'Confirmado ou documentado'),
});
export type AlignmentBasis = keyof typeof AlignmentBasis;
