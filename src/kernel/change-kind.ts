import { defineEnum, value } from './enum';

export const ChangeKind = defineEnum('ChangeKind', 'What happened to a record.', {
  NEW: value('It is new to the register, or public again.', 'Nuevo', 'New', 'Novo'),
  CHANGED: value('Some of its fields changed.', 'Modificado', 'Changed', 'Alterado'),
  STATUS_CHANGED: value('It took another status.', 'Cambio de estado', 'Status changed', 'Mudança de estado'),
  TARGET_CHANGED: value('A target of an indicator was changed.', 'Cambio de meta', 'Target changed', 'Mudança de meta'),
  VALUE_REVISED: value('A value reached or a baseline of an indicator was revised.', 'Valor corregido', 'Value revised', 'Valor corrigido'),
  AMOUNT_CHANGED: value('An amount of money was changed.', 'Cambio de importe', 'Amount changed', 'Mudança de montante'),
  MERGED: value('It was found to be the same as another record and merged into it.', 'Integrado en otro', 'Merged', 'Integrado em outro'),
  UNMERGED: value('A merge was undone.', 'Integración deshecha', 'Merge undone', 'Integração desfeita'),
  WITHDRAWN: value('It is no longer public.', 'Retirado', 'Withdrawn', 'Retirado'),
});
export type ChangeKind = keyof typeof ChangeKind;
