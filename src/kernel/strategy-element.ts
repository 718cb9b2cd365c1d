import { defineEnum, value } from './enum';

/** In the kernel because statements about plans carry it and monitoring asks for it, and an enum is registered once. */
export const StrategyElement = defineEnum('StrategyElement', 'What a strategy of cooperation may have or lack, as monitoring of effectiveness asks for it.', {
  OFFICIAL_PUBLICATION: value('It was published in an official gazette, law or decree.', 'Publicación oficial', 'Official publication', 'Publicação oficial'),
  ON_LINE: value('It can be read on line.', 'En línea', 'On line', 'On-line'),
  SECTORS: value('It names priority sectors.', 'Sectores', 'Sectors', 'Setores'),
  REGIONS: value('It names priority countries or regions.', 'Regiones', 'Regions', 'Regiões'),
  OBJECTIVES: value('It has objectives.', 'Objetivos', 'Objectives', 'Objetivos'),
  INDICATORS: value('It has indicators.', 'Indicadores', 'Indicators', 'Indicadores'),
  TARGETS: value('Its indicators have targets.', 'Metas', 'Targets', 'Metas'),
  YEARLY_REPORT: value('Its progress is reported once a year.', 'Informe anual', 'Yearly report', 'Relatório anual'),
  AGENDA_2030: value('It refers to the 2030 Agenda or its goals.', 'Agenda 2030', '2030 Agenda', 'Agenda 2030'),
  GENDER: value('It refers to gender equality.', 'Igualdad de género', 'Gender equality', 'Igualdade de gênero'),
  PARTICIPATION: value('Others than its owner took part in working it out.', 'Participación', 'Participation', 'Participação'),
});
export type StrategyElement = keyof typeof StrategyElement;
