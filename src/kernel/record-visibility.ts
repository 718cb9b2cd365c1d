import { defineEnum, value } from './enum';

export const RecordVisibility = defineEnum('RecordVisibility', 'Who sees a version of a record.', {
  PUBLISHED: value('Everybody.', 'Publicado', 'Published', 'Publicado'),
  DRAFT: value('Its custodian, and those who work for it.', 'Borrador', 'Draft', 'Rascunho'),
});
export type RecordVisibility = keyof typeof RecordVisibility;
