import { defineEnum, value } from '../../kernel/enum';

export const AggregateMeasure = defineEnum('AggregateMeasure', 'What an aggregate counts or sums.', {
  PROJECTS: value('Number of projects.', 'Proyectos', 'Projects', 'Projetos'),
  MONEY: value('Money that was given, by currency, or in one currency where the question names it.', 'Dinero aportado', 'Money', 'Dinheiro aportado'),
  EXPERT_DAYS: value('Days of work of experts that were given.', 'Días de personas expertas', 'Expert days', 'Dias de especialistas'),
  EFFORT: value('Everything that was given in kind, unit by unit.', 'Aportes en especie', 'Effort in kind', 'Aportes em espécie'),
  EVENTS: value('Events of the projects that were held. Planned is not held.', 'Eventos realizados', 'Events held', 'Eventos realizados'),
  ATTENDANCES: value('Attendances at events; somebody who comes twice makes two.', 'Asistencias', 'Attendances', 'Presenças'),
  PEOPLE: value('People who attended the events of a project, once for each project.', 'Personas asistentes', 'People who attended', 'Pessoas presentes'),
});
export type AggregateMeasure = keyof typeof AggregateMeasure;

export const AggregateDimension = defineEnum('AggregateDimension', 'By what an aggregate tells projects apart.', {
  SECTOR: value('Sector, in the vocabulary that the question names.', 'Sector', 'Sector', 'Setor'),
  SDG: value('Goal of the 2030 Agenda; a target or indicator counts for its goal.', 'ODS', 'SDG', 'ODS'),
  MODALITY: value('Modality.', 'Modalidad', 'Modality', 'Modalidade'),
  INSTRUMENT: value('Instrument.', 'Instrumento', 'Instrument', 'Instrumento'),
  STATUS: value('Status.', 'Estado', 'Status', 'Situação'),
  START_YEAR: value('Year in which the project starts, as agreed.', 'Año de inicio', 'Year of start', 'Ano de início'),
  COUNTRY: value('Country that takes part itself, in any role. Its organizations are not counted for it.', 'País participante', 'Country', 'País participante'),
  ROLE: value('Role of the parties; beside COUNTRY the role of that country.', 'Rol', 'Role', 'Papel'),
  PROVIDER: value('Who gives its experience: first provider, or provider and recipient.', 'Primer oferente', 'First provider', 'Primeiro ofertante'),
  FACILITATOR: value('Who supports the first provider: second provider.', 'Segundo oferente', 'Second provider', 'Segundo ofertante'),
  RECIPIENT: value('Who receives: recipient, or provider and recipient.', 'Receptor', 'Recipient', 'Receptor'),
  TERRITORY: value('Country in which the project works.', 'País de ejecución', 'Country of work', 'País de execução'),
  SUBDIVISION: value('State, department or province in which the project works.', 'Estado o departamento', 'State or department', 'Estado ou departamento'),
});
export type AggregateDimension = keyof typeof AggregateDimension;

/** What stands for a code where there is none. */
export const PLACEHOLDERS = {
  NOT_REPORTED: value('Nobody reported one.', 'No reportado', 'Not reported', 'Não informado'),
  NOT_APPLICABLE: value('There is none by the kind of project.', 'No aplica', 'Not applicable', 'Não se aplica'),
  NOT_SPLIT: value('Several without shares.', 'Sin desglose', 'Not split', 'Sem desagregação'),
  WHOLE_COUNTRY: value('The country as a whole.', 'Todo el país', 'The whole country', 'Todo o país'),
};
export type Placeholder = keyof typeof PLACEHOLDERS;
