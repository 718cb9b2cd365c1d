import { defineEnum, value } from '../../kernel/enum';

export const QualitySeverity = defineEnum('QualitySeverity', 'How much a rule of data quality weighs in a score.', {
  HIGH: value('Without it the record can not be trusted or counted: weight 3.', 'Alta', 'High', 'Alta'),
  MEDIUM: value('Without it the record is missing from common questions: weight 2.', 'Media', 'Medium', 'Média'),
  LOW: value('Good to have: weight 1.', 'Baja', 'Low', 'Baixa'),
});
export type QualitySeverity = keyof typeof QualitySeverity;

export const CheckVerdict = defineEnum('CheckVerdict', 'How a record stands to a rule of data quality.', {
  PASSED: value('It meets the rule.', 'Cumple', 'Passed', 'Cumpre'),
  FAILED: value('It does not.', 'No cumple', 'Failed', 'Não cumpre'),
  NOT_APPLICABLE: value('The rule asks for something that this record cannot have; it is in no score.', 'No aplica', 'Not applicable', 'Não se aplica'),
});
export type CheckVerdict = keyof typeof CheckVerdict;

/** A rule of data quality: what it weighs is told by its severity. */
export interface QualityRuleFacts { readonly code: string; readonly recordType: string; readonly severity: QualitySeverity; readonly text: { readonly es: string; readonly en: string; readonly pt: string } }

type Rule = (code: string, severity: QualitySeverity, es: string, en: string, pt: string) => QualityRuleFacts;
const ruleOf = (recordType: string): Rule => (code, severity, es, en, pt) => ({ code, recordType, severity, text: { es, en, pt } });
const project = ruleOf('Project');
const line = ruleOf('ContributionLine');

/** In the order in which fixes of equal weight are proposed. */
export const PROJECT_RULES = {
  genderMarker: project('project-gender-marker', 'HIGH', 'Tiene marcador de género (0 también lo es), y un marcador 2 se apoya en datos por sexo.', 'It has a gender marker (0 is one), and a marker of 2 rests on data by sex.', 'Tem marcador de gênero (0 também é), e um marcador 2 apoia-se em dados por sexo.'),
  recipientSpoke: project('project-recipient-spoke', 'HIGH', 'Cada país que recibe ha afirmado, confirmado o disputado el registro o un campo suyo.', 'Each country that receives has asserted, confirmed or disputed the record or a field of it.', 'Cada país que recebe afirmou, confirmou ou contestou o registro ou um campo dele.'),
  frameworkCode: project('project-framework-code', 'HIGH', 'Nombra un objetivo, un indicador o el conjunto de un marco de resultados.', 'It names an objective, an indicator or the whole of a results framework.', 'Nomeia um objetivo, um indicador ou o conjunto de um marco de resultados.'),
  title: project('project-title', 'HIGH', 'Tiene título como lo imprime una fuente.', 'It has a title as a source prints it.', 'Tem título como uma fonte o imprime.'),
  roles: project('project-roles', 'HIGH', 'Se sabe quién da y quién recibe.', 'It is known who gives and who receives.', 'Sabe-se quem dá e quem recebe.'),
  status: project('project-status', 'MEDIUM', 'Se conoce su estado.', 'Its status is known.', 'Conhece-se a sua situação.'),
  dates: project('project-dates', 'MEDIUM', 'Tiene inicio y término, reales o acordados.', 'It has a start and an end, actual or agreed.', 'Tem início e término, reais ou acordados.'),
  sectors: project('project-sectors', 'MEDIUM', 'Tiene sectores por código, dados por una fuente.', 'It has sectors by code, given by a source.', 'Tem setores por código, dados por uma fonte.'),
  sdgs: project('project-sdgs', 'MEDIUM', 'Nombra la Agenda 2030, según una fuente.', 'It refers to the 2030 Agenda, as a source has it.', 'Refere-se à Agenda 2030, segundo uma fonte.'),
  publicSource: project('project-public-source', 'MEDIUM', 'Una de sus fuentes tiene dirección web.', 'One of its sources has a web address.', 'Uma das suas fontes tem endereço web.'),
  description: project('project-description', 'LOW', 'Tiene descripción.', 'It has a description.', 'Tem descrição.'),
  territories: project('project-territories', 'LOW', 'Se sabe dónde trabaja.', 'It is known where it works.', 'Sabe-se onde trabalha.'),
  institutions: project('project-institutions', 'LOW', 'Se conocen las instituciones que trabajan en él.', 'The institutions that work in it are known.', 'Conhecem-se as instituições que nele trabalham.'),
} as const;

export const LINE_RULES = {
  value: line('contribution-value', 'HIGH', 'Tiene monto o cantidad; cero lo es.', 'It has an amount or a quantity; zero is one.', 'Tem montante ou quantidade; zero também é.'),
  secondVoice: line('contribution-second-voice', 'HIGH', 'No descansa en una sola parte ni en una sola fuente.', 'It does not rest on one party or one source alone.', 'Não se apoia em uma só parte nem em uma só fonte.'),
  valueDate: line('contribution-value-date', 'MEDIUM', 'Se sabe de qué fecha es su valor.', 'The date of its value is known.', 'Sabe-se de que data é o seu valor.'),
  vintage: line('contribution-vintage', 'LOW', 'Se sabe cuándo se declararon sus cifras.', 'It is known when its numbers were stated.', 'Sabe-se quando os seus números foram declarados.'),
} as const;
