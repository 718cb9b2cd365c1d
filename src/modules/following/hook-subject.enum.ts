import { defineEnum, value } from '../../kernel/enum';

export const HookSubject = defineEnum('HookSubject', 'What a hook delivers.', {
  CHANGES: value('The feed of public changes.', 'Cambios públicos', 'Public changes', 'Mudanças públicas'),
  QUESTIONS: value('Answers that changed, of questions that the party follows.', 'Preguntas seguidas', 'Followed questions', 'Perguntas seguidas'),
});
export type HookSubject = keyof typeof HookSubject;
