import { defineEnum, value } from './enum';

/** In the kernel because agreements of bodies and recommendations of exercises go the same way, and an enum is registered once. */
export const ActionStatus = defineEnum('ActionStatus', 'How far something agreed or recommended has come. No status reported is not the same as not begun.', {
  PLANNED: value('Agreed and not yet begun.', 'Planeada', 'Planned', 'Planejada'),
  UNDER_WAY: value('Begun and not finished.', 'En curso', 'Under way', 'Em andamento'),
  DONE: value('Finished, with evidence.', 'Concluida', 'Done', 'Concluída'),
  DROPPED: value('Given up.', 'Descartada', 'Dropped', 'Descartada'),
});
export type ActionStatus = keyof typeof ActionStatus;
