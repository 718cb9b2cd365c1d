import { defineEnum, value } from '../../kernel/enum';

export const PlanStanding = defineEnum('PlanStanding', 'Where the plan that a briefing names stands on its day.', {
  IN_FORCE: value('In force on the day.', 'Vigente', 'In force', 'Vigente'),
  LAST_KNOWN: value('None is known to be in force on the day; this is the last that the register holds.', 'Último conocido', 'Last known', 'Último conhecido'),
  NOT_REPORTED: value('The register holds no plan of this government.', 'Sin plan registrado', 'No plan in the register', 'Sem plano registrado'),
});
export type PlanStanding = keyof typeof PlanStanding;
