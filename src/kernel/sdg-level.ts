import { defineEnum, value } from './enum';

/** In the kernel because several modules name the level of an SDG, and an enum is registered once. */
export const SdgLevel = defineEnum('SdgLevel', 'Depth in the Sustainable Development Goals.', {
  GOAL: value('One of the 17 goals.', 'Objetivo', 'Goal', 'Objetivo'),
  TARGET: value('A target of a goal.', 'Meta', 'Target', 'Meta'),
  INDICATOR: value('A global indicator of a target.', 'Indicador', 'Indicator', 'Indicador'),
});
export type SdgLevel = keyof typeof SdgLevel;
