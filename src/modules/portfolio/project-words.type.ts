import { defineEnum, value } from '../../kernel/enum';

export const Modality = defineEnum('Modality', 'How the parties of a project cooperate.', {
  BILATERAL: value('Between one pair of countries; when both give and take it is also called horizontal.', 'Bilateral', 'Bilateral', 'Bilateral'),
  TRIANGULAR: value('A first provider and a recipient with a second provider that supports both.', 'Triangular', 'Triangular', 'Triangular'),
  REGIONAL: value('Among three or more countries, as a program or project.', 'Regional', 'Regional', 'Regional'),
  NORTH_SOUTH: value('From a developed country to a developing one.', 'Norte-Sur', 'North-South', 'Norte-Sul'),
});
export type Modality = keyof typeof Modality;

export const Instrument = defineEnum('Instrument', 'Size and form of an initiative, by the three kinds in use in Ibero-America.', {
  PROGRAM: value('A set of projects under one aim.', 'Programa', 'Program', 'Programa'),
  PROJECT: value('Linked actions with aims, a period and resources of their own.', 'Proyecto', 'Project', 'Projeto'),
  ACTION: value('One thing done once, such as a course or an expert mission.', 'Acción', 'Action', 'Ação'),
});
export type Instrument = keyof typeof Instrument;

export const ProjectStatus = defineEnum('ProjectStatus', 'How far a project has come.', {
  REQUESTED: value('Asked for or proposed, not yet worked out.', 'Solicitado', 'Requested', 'Solicitado'),
  FORMULATED: value('Worked out or being worked out, not yet approved.', 'Formulado', 'Formulated', 'Formulado'),
  APPROVED: value('Approved by the parties, not yet begun.', 'Aprobado', 'Approved', 'Aprovado'),
  IN_EXECUTION: value('Being carried out.', 'En ejecución', 'In execution', 'Em execução'),
  SUSPENDED: value('Stopped for a time.', 'Suspendido', 'Suspended', 'Suspenso'),
  CANCELLED: value('Given up; it stays in the register with its date and reason.', 'Cancelado', 'Cancelled', 'Cancelado'),
  COMPLETED: value('Finished.', 'Concluido', 'Completed', 'Concluído'),
  EVALUATED: value('Finished and evaluated.', 'Evaluado', 'Evaluated', 'Avaliado'),
});
export type ProjectStatus = keyof typeof ProjectStatus;

export const StatusReason = defineEnum('StatusReason', 'Why a project was cancelled or suspended.', {
  BUDGET_CUT: value('Money was cut.', 'Recorte presupuestal', 'Budget cut', 'Corte orçamentário'),
  CHANGE_OF_PRIORITIES: value('A party set other priorities.', 'Cambio de prioridades', 'Change of priorities', 'Mudança de prioridades'),
  CHANGE_OF_GOVERNMENT: value('A party changed its government or the institution in charge.', 'Cambio de gobierno', 'Change of government', 'Mudança de governo'),
  NO_COUNTERPART: value('A party could not provide its part.', 'Falta de contraparte', 'No counterpart', 'Falta de contraparte'),
  FORCE_MAJEURE: value('Disaster, epidemic or conflict.', 'Fuerza mayor', 'Force majeure', 'Força maior'),
  OTHER: value('Another reason, told in the note.', 'Otra', 'Other', 'Outra'),
});
export type StatusReason = keyof typeof StatusReason;

export const ParticipationRole = defineEnum('ParticipationRole', 'What an actor does in a project.', {
  FIRST_PROVIDER: value('Gives its experience; the pivotal or principal partner of a triangular project.', 'Primer oferente', 'First provider', 'Primeiro ofertante'),
  SECOND_PROVIDER: value('Supports the first provider; the facilitating partner of a triangular project.', 'Segundo oferente', 'Second provider', 'Segundo ofertante'),
  RECIPIENT: value('Receives; the beneficiary or requesting partner.', 'Receptor', 'Recipient', 'Receptor'),
  BOTH: value('Gives and receives in the same project.', 'Oferente y receptor', 'Provider and recipient', 'Ofertante e receptor'),
  PARTICIPANT: value('Takes part in a regional project, or its role is not stated.', 'Participante', 'Participant', 'Participante'),
});
export type ParticipationRole = keyof typeof ParticipationRole;

export const InstitutionRole = defineEnum('InstitutionRole', 'What an institution does in a project.', {
  COORDINATES: value('Coordinates the project for its side.', 'Coordina', 'Coordinates', 'Coordena'),
  EXECUTES: value('Carries the project out.', 'Ejecuta', 'Executes', 'Executa'),
  FINANCES: value('Pays.', 'Financia', 'Finances', 'Financia'),
  BENEFITS: value('Receives what the project gives.', 'Se beneficia', 'Benefits', 'Beneficia-se'),
  SUPPORTS: value('Helps in another way.', 'Apoya', 'Supports', 'Apoia'),
});
export type InstitutionRole = keyof typeof InstitutionRole;

export const ProjectStage = defineEnum('ProjectStage', 'Stage of a project.', {
  DESIGN: value('Working the project out.', 'Diseño', 'Design', 'Desenho'),
  DELIVERY: value('Carrying it out.', 'Ejecución', 'Delivery', 'Execução'),
  MONITORING: value('Following it while it runs.', 'Seguimiento', 'Monitoring', 'Acompanhamento'),
  EVALUATION: value('Judging it afterwards.', 'Evaluación', 'Evaluation', 'Avaliação'),
});
export type ProjectStage = keyof typeof ProjectStage;

export const ProjectLinkKind = defineEnum('ProjectLinkKind', 'How one project relates to another.', {
  FOLLOW_UP_OF: value('A later phase of the other.', 'Continuación de', 'Follow-up of', 'Continuação de'),
  PART_OF: value('Belongs to the other, which is larger.', 'Parte de', 'Part of', 'Parte de'),
  SCALE_UP_OF: value('Repeats the other on a larger scale.', 'Ampliación de', 'Scale-up of', 'Ampliação de'),
  DUPLICATE_OF: value('Suspected to be the same project, registered twice.', 'Duplicado de', 'Duplicate of', 'Duplicado de'),
});
export type ProjectLinkKind = keyof typeof ProjectLinkKind;
