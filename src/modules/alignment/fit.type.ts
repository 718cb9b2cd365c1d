import { defineEnum, value } from '../../kernel/enum';

export const FitDimension = defineEnum('FitDimension', 'By which kind of codes themes are compared; sectors and goals are never merged.', {
  SECTOR: value('Sector codes of one vocabulary.', 'Sector', 'Sector', 'Setor'),
  SDG: value('Goals, targets and indicators of the 2030 Agenda.', 'Objetivo de Desarrollo Sostenible', 'Sustainable Development Goal', 'Objetivo de Desenvolvimento Sustentável'),
});
export type FitDimension = keyof typeof FitDimension;

export const FitLevel = defineEnum('FitLevel', 'How near a code that is offered lies to a code of a priority, in the tree of their vocabulary. Indicative.', {
  EXACT: value('The same code.', 'Mismo código', 'Same code', 'Mesmo código'),
  WITHIN: value('The code offered lies inside the code of the priority.', 'Dentro de la prioridad', 'Within the priority', 'Dentro da prioridade'),
  SAME_SECTOR: value('Same sector: three digits in the DAC vocabulary, the third or a deeper step of another tree.', 'Mismo sector', 'Same sector', 'Mesmo setor'),
  SAME_GROUP: value('Same group of sectors: two digits in the DAC vocabulary, the second step of another tree.', 'Mismo grupo de sectores', 'Same group of sectors', 'Mesmo grupo de setores'),
  SAME_BLOCK: value('Same block only: one digit in the DAC vocabulary, the first step of another tree. This alone is never called aligned.', 'Mismo bloque', 'Same block', 'Mesmo bloco'),
  SAME_TARGET: value('Same target of the 2030 Agenda.', 'Misma meta', 'Same target', 'Mesma meta'),
  SAME_GOAL: value('Same goal of the 2030 Agenda.', 'Mismo objetivo', 'Same goal', 'Mesmo objetivo'),
  NONE: value('Nothing in common.', 'Ninguna', 'None', 'Nenhuma'),
});
export type FitLevel = keyof typeof FitLevel;
