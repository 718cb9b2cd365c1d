import { defineEnum, value } from '../../kernel/enum';

export const RegisterMethod = defineEnum('RegisterMethod', 'From what records the register computes its own part of an indicator of effectiveness. No official score exists, and none is claimed.', {
  ALIGNMENT: value("Claims and reports that projects are drawn from the recipient's plans.", 'Alineación registrada', 'Recorded alignment', 'Alinhamento registrado'),
  STRATEGY: value("What the register holds of the provider's strategy of cooperation.", 'Estrategia de cooperación', 'Strategy of cooperation', 'Estratégia de cooperação'),
  PUBLICATION: value('How much of the projects can be read in the register.', 'Publicación y cobertura', 'Publication and coverage', 'Publicação e cobertura'),
  OVERSIGHT: value('Obligations, reports, questions and hearings of the parliament.', 'Supervisión parlamentaria', 'Parliamentary oversight', 'Supervisão parlamentar'),
  GENDER: value('Gender markers, and indicators broken down by sex.', 'Marcadores y datos por sexo', 'Markers and data by sex', 'Marcadores e dados por sexo'),
  ANSWERS_ONLY: value('It is known from answers alone: the register computes nothing for it.', 'Solo respuestas', 'Answers only', 'Somente respostas'),
});
export type RegisterMethod = keyof typeof RegisterMethod;

export const RegisterMeasure = defineEnum('RegisterMeasure', 'What a figure of the part computed from the register tells.', {
  OBJECTIVES_FROM_PLANS: value("Projects whose objective is drawn from the recipient's plans.", 'Objetivos tomados de los planes', 'Objectives from plans', 'Objetivos extraídos dos planos'),
  INDICATORS_FROM_PLANS: value("Results indicators drawn from the recipient's plans.", 'Indicadores tomados de los planes', 'Indicators from plans', 'Indicadores extraídos dos planos'),
  GOVERNMENT_DATA: value('Results indicators followed with data of the recipient government.', 'Datos del gobierno', 'Government data', 'Dados do governo'),
  JOINT_EVALUATION: value('Projects with a final evaluation planned together.', 'Evaluación conjunta', 'Joint evaluation', 'Avaliação conjunta'),
  ALIGNMENT_EXTENT: value('Mean of objectives, indicators and data, where all three exist.', 'Grado de alineación', 'Extent of alignment', 'Grau de alinhamento'),
  STRATEGY_ITEMS: value('Items of the strategy that hold, over those that are known.', 'Elementos de la estrategia', 'Items of the strategy', 'Elementos da estratégia'),
  PUBLIC_SOURCE: value('Projects with a source that anybody can open.', 'Con fuente pública', 'Public source', 'Com fonte pública'),
  TITLE: value('Projects with a title.', 'Con título', 'Title', 'Com título'),
  DESCRIPTION: value('Projects with a description.', 'Con descripción', 'Description', 'Com descrição'),
  STATUS: value('Projects with a status.', 'Con estado', 'Status', 'Com status'),
  DATES: value('Projects with a begin and an end, as agreed or as they came.', 'Con fechas', 'Dates', 'Com datas'),
  SECTORS: value('Projects with a sector that a source gives.', 'Con sector', 'Sectors', 'Com setor'),
  SDGS: value('Projects with a reference to the 2030 Agenda that a source gives.', 'Con ODS', 'SDGs', 'Com ODS'),
  TERRITORIES: value('Projects with the places where they work.', 'Con territorio', 'Territories', 'Com território'),
  INSTITUTIONS: value('Projects with the institutions that carry them out.', 'Con instituciones', 'Institutions', 'Com instituições'),
  MONEY: value('Projects with an amount of money.', 'Con montos', 'Money', 'Com valores'),
  INDICATORS: value('Projects with results indicators of their own.', 'Con indicadores', 'Indicators', 'Com indicadores'),
  RESULTS: value('Projects of which a result is told, in numbers or words.', 'Con resultados', 'Results', 'Com resultados'),
  REPORTS_DELIVERED: value('Reports delivered, over those that were due.', 'Informes entregados', 'Reports delivered', 'Relatórios entregues'),
  REPORTS_ON_TIME: value('Reports delivered in time, over those that were due.', 'Informes a tiempo', 'Reports on time', 'Relatórios no prazo'),
  QUESTIONS_ANSWERED: value('Questions of the parliament that were answered.', 'Preguntas respondidas', 'Questions answered', 'Perguntas respondidas'),
  HEARINGS_HELD: value('Hearings that were held; planned is not held.', 'Audiencias celebradas', 'Hearings held', 'Audiências realizadas'),
  GENDER_SHARE: value('Projects with gender equality as an aim, over those that were screened.', 'Con igualdad de género', 'Gender share', 'Com igualdade de gênero'),
  MARKERS_INCONSISTENT: value('Projects marked for gender as the principal aim without data by sex.', 'Marcadores inconsistentes', 'Inconsistent markers', 'Marcadores inconsistentes'),
  MARKERS_WARNED: value('Projects marked for gender as a significant aim without data by sex.', 'Marcadores con advertencia', 'Markers with a warning', 'Marcadores com alerta'),
  MARKERS_UNVERIFIED: value('Projects marked for gender of which nobody reported whether there are data by sex.', 'Marcadores sin verificar', 'Unverified markers', 'Marcadores não verificados'),
  INDICATORS_BY_SEX: value('Indicators of the projects that are broken down by sex, over those whose breakdown is known.', 'Indicadores por sexo', 'Indicators by sex', 'Indicadores por sexo'),
});
export type RegisterMeasure = keyof typeof RegisterMeasure;

export const StrategyAnswer = defineEnum('StrategyAnswer', 'Whether a strategy has an item, as far as the register knows.', {
  YES: value('A record or a source says that it has it.', 'Sí', 'Yes', 'Sim'),
  NO: value('A source says that it lacks it.', 'No', 'No', 'Não'),
  SOURCES_DIFFER: value('One record says that it has it and another that it lacks it; neither counts.', 'Las fuentes difieren', 'Sources differ', 'As fontes divergem'),
  NOT_REPORTED: value('Nothing in the register tells; this is not no.', 'No reportado', 'Not reported', 'Não informado'),
});
export type StrategyAnswer = keyof typeof StrategyAnswer;
