import { defineEnum, value } from '../../kernel/enum';

export const LinkState = defineEnum('LinkState', 'What became of the part of a plan that a claim names, as newer versions took the place of the plan.', {
  CURRENT: value('Nothing has taken the place of the version that the claim names.', 'Vigente', 'Current', 'Vigente'),
  CARRIED_OVER: value('A newer version has taken its place and keeps the part named, under the same or another name.', 'Trasladado', 'Carried over', 'Transferido'),
  ORPHANED: value('A newer version has dropped the part named.', 'Huérfano', 'Orphaned', 'Órfão'),
  PENDING: value('The part named was split, or nobody tells what became of it: somebody has to choose.', 'Pendiente de decisión', 'Awaiting a choice', 'Aguardando decisão'),
});
export type LinkState = keyof typeof LinkState;
