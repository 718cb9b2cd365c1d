import { defineEnum, value } from '../../kernel/enum';

export const EventKind = defineEnum('EventKind', 'Kinds of events.', {
  WORKSHOP: value('Workshop.', 'Taller', 'Workshop', 'Oficina'),
  WORKSHOP_SERIES: value('Several workshops told of as one.', 'Serie de talleres', 'Series of workshops', 'Série de oficinas'),
  COURSE: value('Course.', 'Curso', 'Course', 'Curso'),
  SEMINAR: value('Seminar.', 'Seminario', 'Seminar', 'Seminário'),
  CONFERENCE: value('Conference.', 'Conferencia', 'Conference', 'Conferência'),
  FORUM: value('Forum.', 'Foro', 'Forum', 'Fórum'),
  SUMMIT: value('Meeting of heads of state or government.', 'Cumbre', 'Summit', 'Cúpula'),
  MEETING: value('Meeting.', 'Reunión', 'Meeting', 'Reunião'),
  WORKING_GROUP_MEETING: value('Meeting of a working group.', 'Reunión de grupo de trabajo', 'Working group meeting', 'Reunião de grupo de trabalho'),
  SESSION: value('Session of a body other than a joint commission.', 'Sesión', 'Session', 'Sessão'),
  CONSULTATION: value('Consultation of those concerned.', 'Consulta', 'Consultation', 'Consulta'),
  MISSION: value('Mission of experts or officials.', 'Misión', 'Mission', 'Missão'),
  VISIT: value('Visit of officials.', 'Visita', 'Visit', 'Visita'),
  SIGNATURE: value('Signature of an agreement.', 'Firma', 'Signature', 'Assinatura'),
  ANNOUNCEMENT: value('Announcement.', 'Anuncio', 'Announcement', 'Anúncio'),
  PRESENTATION: value('Presentation.', 'Presentación', 'Presentation', 'Apresentação'),
  PUBLICATION: value('Publication.', 'Publicación', 'Publication', 'Publicação'),
  INITIATIVE: value('Start of joint work.', 'Iniciativa', 'Initiative', 'Iniciativa'),
  CLOSING_EVENT: value('Closing of a project.', 'Evento de cierre', 'Closing event', 'Evento de encerramento'),
});
export type EventKind = keyof typeof EventKind;

export const HeldStatus = defineEnum('HeldStatus', 'Whether an event took place. Planned is not held.', {
  EXPECTED: value('Planned or expected; no source confirms that it was held.', 'Previsto', 'Expected', 'Previsto'),
  HELD: value('A source confirms that it was held.', 'Realizado', 'Held', 'Realizado'),
  NOT_HELD: value('A source says that it was not held.', 'No realizado', 'Not held', 'Não realizado'),
});
export type HeldStatus = keyof typeof HeldStatus;

export const EventActorRole = defineEnum('EventActorRole', 'What a party did at an event.', {
  FINANCED: value('Paid for it.', 'Financió', 'Financed', 'Financiou'),
  ORGANISED: value('Organised it, or was one of those who did; who paid or taught is not said thereby.', 'Organizó', 'Organised', 'Organizou'),
  HOSTED: value('Was the host.', 'Fue sede', 'Hosted', 'Sediou'),
  TAUGHT: value('Taught or gave the expertise.', 'Impartió', 'Taught', 'Ministrou'),
  ATTENDED: value('Took part.', 'Asistió', 'Attended', 'Participou'),
});
export type EventActorRole = keyof typeof EventActorRole;
