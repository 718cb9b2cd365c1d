import { ActionStatus } from '../../kernel/action-status';
import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { Body } from './body.entity';
import { BodyKind, BodySessionStatus, MandateRole } from './body.enums';
import { BodyAgreement, BodyMandate, BodyMember, BodySession } from './body-parts.entity';

const DATE = { type: ['string', 'null'], format: 'partial-date' };
const TEXT = { type: ['string', 'null'], minLength: 1, maxLength: 500 };
const PARTY = { country: { ...TEXT, description: 'ISO3 code.' }, organization: { ...TEXT, description: 'Code of an organization.' } };
const PARTY_LINKS = { country: linkByCode('Country', 'country'), organization: link('Organization', 'organization') };

const list = (description: string, required: string[], properties: Row) =>
  ({ type: ['array', 'null'], minItems: 1, description, items: { type: 'object', required, additionalProperties: false, properties } });

const ACTION_LINES = list('What the holder set out to do; activities null where nobody reported any.', ['text', 'activities'], {
  text: {
    type: 'array', minItems: 1, description: 'The line, original language first.',
    items: {
      type: 'object', required: ['locale', 'text', 'status'], additionalProperties: false,
      properties: { locale: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }, text: { type: 'string', minLength: 1, maxLength: 500 }, status: { enum: ['HUMAN', 'MACHINE', 'STALE'] } },
    },
  },
  activities: { type: ['array', 'null'], minItems: 1, items: { type: 'string', minLength: 1, maxLength: 500 } },
});

const ATTENDANCE = list('Who came, by group; people null where nobody counted them. Small counts are never shown.', ['group'], {
  group: { enum: Object.keys(StakeholderGroup) }, people: { type: ['integer', 'null'], minimum: 0 },
});

const AGREEMENTS = list('What it agreed, each in one of its meetings.', ['session', 'text'], {
  session: { type: 'string', minLength: 1, description: 'Label of the meeting.' },
  owner: { ...TEXT, description: 'Code of the organization that answers for it.' }, ownerName: { ...TEXT, description: 'An office, never a person.' },
  dueOn: DATE, status: { enum: [...Object.keys(ActionStatus), null] }, statusAsOf: DATE,
});

export const bodyRecords: RecordSpec = {
  file: 'bodies',
  type: 'Body',
  prefix: 'bod',
  entity: Body,
  custodian: ['country'],
  texts: ['name'],
  links: { country: linkByCode('Country', 'country') },
  parts: {
    members: { entity: BodyMember, parent: 'bodyId', links: PARTY_LINKS },
    sessions: { entity: BodySession, parent: 'bodyId' },
    agreements: { entity: BodyAgreement, parent: 'bodyId', texts: ['text', 'doneSince'], links: { owner: link('Organization', 'owner') } },
    mandates: { entity: BodyMandate, parent: 'bodyId', links: PARTY_LINKS },
  },
  schema: {
    description: 'Councils, partnerships, forums, committees and working groups.',
    required: ['name'],
    properties: {
      acronym: TEXT,
      kind: { enum: [...Object.keys(BodyKind), null] },
      country: { type: ['string', 'null'], description: 'ISO3 code, for a body of one country.' },
      members: list('Members with their dates, each a country, an organization or a group by name; null where no source lists them.', [], { ...PARTY, groupName: TEXT, role: TEXT, from: DATE, to: DATE }),
      sessions: list('Meetings, planned or held.', ['label', 'status'], { label: { ...TEXT, type: 'string' }, status: { enum: Object.keys(BodySessionStatus) }, expectedOn: DATE, heldOn: DATE, place: TEXT, attendance: ATTENDANCE }),
      agreements: AGREEMENTS,
      mandates: list('Positions held in it, each by a country, an organization or an office.', ['role'], {
        ...PARTY, holderOffice: { ...TEXT, description: 'An office, never a person.' }, role: { enum: Object.keys(MandateRole) }, from: DATE, to: DATE, actionLines: ACTION_LINES, note: TEXT,
      }),
      note: TEXT,
    },
  },
  check: (json) => [...partyProblems(json, 'members', 'groupName'), ...partyProblems(json, 'mandates', 'holderOffice'), ...agreementProblems(json)],
  toRow: (row, json) => ({ ...row, members: json.members?.length ?? null, sessions: json.sessions?.length ?? null }),
};

function partyProblems(json: Row, field: string, named: string): Problem[] {
  return ((json[field] ?? []) as Row[]).flatMap((part, i) => {
    const given = ['country', 'organization', named].filter((each) => part[each] !== null && part[each] !== undefined);
    return given.length === 1 ? [] : [{ field: `${field}[${i}]`, expected: `exactly one of country, organization, ${named}`, got: given.join(', ') || 'none' }];
  });
}

function agreementProblems(json: Row): Problem[] {
  const labels = ((json.sessions ?? []) as Row[]).map((session) => session.label);
  return ((json.agreements ?? []) as Row[]).flatMap((agreement, i) =>
    (labels.includes(agreement.session) ? [] : [{ field: `agreements[${i}].session`, expected: `the label of one of its sessions (${labels.join(', ') || 'none'})`, got: agreement.session }]));
}
