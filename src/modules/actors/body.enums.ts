import { defineEnum, value } from '../../kernel/enum';

export const BodyKind = defineEnum('BodyKind', 'What kind of body it is.', {
  TECHNICAL_COUNCIL: value('Council through which a sector of society or of government takes part.', 'Consejo técnico', 'Technical council', 'Conselho técnico'),
  ADVISORY_COUNCIL: value('Council that advises an agency.', 'Consejo consultivo', 'Advisory council', 'Conselho consultivo'),
  LOCAL_GOVERNMENT_COUNCIL: value('Council of states, provinces or municipalities.', 'Consejo de gobiernos locales', 'Council of local governments', 'Conselho de governos locais'),
  PARTNERSHIP: value('Partnership of governments with firms, civil society or others.', 'Alianza', 'Partnership', 'Parceria'),
  FORUM: value('Forum or mechanism for dialogue.', 'Foro o mecanismo de diálogo', 'Forum', 'Fórum'),
  COMMITTEE: value('Committee.', 'Comité', 'Committee', 'Comitê'),
  COMMISSION: value('Executive or other commission of several countries; joint commissions of two are records of their own.', 'Comisión', 'Commission', 'Comissão'),
  WORKING_GROUP: value('Working group.', 'Grupo de trabajo', 'Working group', 'Grupo de trabalho'),
  INTERGOVERNMENTAL_BODY: value('Other body of several governments, such as the session of a regional commission.', 'Órgano intergubernamental', 'Intergovernmental body', 'Órgão intergovernamental'),
});
export type BodyKind = keyof typeof BodyKind;

export const BodySessionStatus = defineEnum('BodySessionStatus', 'Whether a meeting took place. Planned is not held.', {
  EXPECTED: value('Planned; no source says that it was held.', 'Prevista', 'Expected', 'Prevista'),
  HELD: value('Held.', 'Celebrada', 'Held', 'Realizada'),
  NOT_HELD: value('Planned, and a source says that it was not held.', 'No celebrada', 'Not held', 'Não realizada'),
});
export type BodySessionStatus = keyof typeof BodySessionStatus;

export const MandateRole = defineEnum('MandateRole', 'A position that is held in a body.', {
  CHAIR: value('Chairs it.', 'Presidencia', 'Chair', 'Presidência'),
  CO_CHAIR: value('Chairs it together with others.', 'Copresidencia', 'Co-chair', 'Copresidência'),
  PRESIDENCY: value('Standing presidency.', 'Presidencia permanente', 'Standing presidency', 'Presidência permanente'),
  JOINT_PRESIDENCY: value('Presidency shared with another country.', 'Presidencia conjunta', 'Joint presidency', 'Presidência conjunta'),
  PRO_TEMPORE_PRESIDENCY: value('Presidency in turn.', 'Presidencia pro tempore', 'Pro tempore presidency', 'Presidência pro tempore'),
  SECRETARIAT: value('Secretariat.', 'Secretaría', 'Secretariat', 'Secretaria'),
  SEAT: value('A seat in it, for itself or on behalf of others.', 'Asiento', 'Seat', 'Assento'),
  FOUNDING_MEMBER: value('Member from the beginning.', 'Miembro fundador', 'Founding member', 'Membro fundador'),
  HOST: value('Host of a meeting of it.', 'Sede', 'Host', 'Sede'),
});
export type MandateRole = keyof typeof MandateRole;
