import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { Where } from '../../kernel/list';
import { recordId } from '../../kernel/record-id';
import { seesInvolved, whereInvolved } from './involving.loaders';
import type { ParticipantFilter, ProjectField, ProjectFilter, ProjectNoneFilter, ProjectSectorFilter } from './project.inputs';

const LIST_MAX = 50;

const MISSING: Record<ProjectField, string> = {
  TITLE: 'p.title is null',
  DESCRIPTION: 'p.description is null',
  MODALITY: 'p.modality is null',
  INSTRUMENT: 'p.instrument is null',
  STATUS: 'p.status is null',
  START: 'p.start_on is null',
  END: 'p.end_on is null',
  APPROVED_ON: 'p.approved_on is null',
  SECTORS: 'not exists (select 1 from project_sector m where m.project_id = p.id)',
  SDGS: 'not exists (select 1 from project_sdg m where m.project_id = p.id)',
  POLICY_MARKERS: 'not exists (select 1 from project_policy_marker m where m.project_id = p.id)',
  TERRITORIES: 'not exists (select 1 from project_territory m where m.project_id = p.id)',
  INSTITUTIONS: 'not exists (select 1 from project_institution m where m.project_id = p.id)',
};

/**
 * A filter whose records of other modules were asked for: one that names a record the viewer may not see finds nothing,
 * exactly as one that names no record at all.
 * @throws ApiError BAD_USER_INPUT for a list that is too long.
 */
export async function readable(ctx: Ctx, filter: ProjectFilter | null | undefined): Promise<ProjectFilter | 'NOTHING'> {
  const given = filter ?? {};
  checkLists(given);
  const asked = [
    seesInvolved(ctx, given.involving),
    ...(given.program ? [ctx.sees('BilateralProgram', recordId('bpr', given.program))] : []),
    ...[given.participant, given.partner].flatMap((each) => (each?.organization ? [ctx.sees('Organization', recordId('org', each.organization))] : [])),
  ];
  const hidden = given.none?.participant?.organization;
  const seen = hidden ? await ctx.sees('Organization', recordId('org', hidden)) : true;
  if ((await Promise.all(asked)).includes(false)) return 'NOTHING';
  // nobody may see that the hidden one takes part, so nothing is excluded by it
  return seen ? given : { ...given, none: { ...given.none, participant: null } };
}

/** Conditions over `project p`, after those that stand there already. */
export function whereOf(filter: ProjectFilter | 'NOTHING', where = new Where()): Where {
  if (filter === 'NOTHING') return where.and('false');
  where.andIf('p.modality = ?', filter.modality).andIf('p.instrument = ?', filter.instrument);
  where.andIf('p.status = ?', filter.status).andIf('p.status = any(?)', filter.statusIn);
  where.andIf('p.program_id = ?', filter.program && recordId('bpr', filter.program));
  addParticipant(where, filter.participant, 'exists');
  addParticipant(where, filter.partner, 'exists');
  whereInvolved(where, 'p.id', filter.involving);
  addSector(where, filter.sector, 'exists');
  addSdg(where, filter.sdg, 'exists');
  addTerritory(where, filter.territory, 'exists');
  addStart(where, filter);
  if (filter.marker) {
    const any = filter.marker.significanceIn ?? null;
    where.and('exists (select 1 from project_policy_marker m where m.project_id = p.id and m.code = ? and (?::int[] is null or m.significance = any(?::int[])))', filter.marker.code, any, any);
  }
  for (const field of filter.missing ?? []) where.and(MISSING[field]);
  if (filter.none) addNone(where, filter.none);
  return where;
}

function addNone(where: Where, none: ProjectNoneFilter): void {
  addParticipant(where, none.participant, 'not exists');
  addSector(where, none.sector, 'not exists');
  addSdg(where, none.sdg, 'not exists');
  addTerritory(where, none.territory, 'not exists');
  where.andIf('coalesce(p.status <> all(?), true)', none.statusIn); // unknown is not one of them
  where.andIf('not exists (select 1 from project_link n where n.project_id = p.id and n.kind = ?)', none.link);
}

type Quantifier = 'exists' | 'not exists';

function addParticipant(where: Where, filter: ParticipantFilter | null | undefined, quantifier: Quantifier): void {
  if (!filter) return;
  const one = participantWhere(filter);
  // all conditions on one and the same participation: a country that provides, not a country and some provider
  if (one.params.length) where.and(`${quantifier} (select 1 from participation pa where pa.project_id = p.id and ${one.text})`, ...one.params);
}

/** Conditions on `participation pa`, with `?` for values. */
export function participantWhere(filter: ParticipantFilter): { text: string; params: unknown[] } {
  const parts: [string, unknown][] = [
    ['pa.country = ?', filter.country],
    ['pa.organization_id = ?', filter.organization && recordId('org', filter.organization)],
    ['pa.grouping_id = ?', filter.grouping && recordId('grp', filter.grouping)],
    ['pa.role = ?', filter.role],
    ['pa.role = any(?)', filter.roleIn],
  ];
  const given = parts.filter(([, value]) => value !== null && value !== undefined);
  return { text: given.map(([condition]) => condition).join(' and ') || 'true', params: given.map(([, value]) => value) };
}

function addSector(where: Where, filter: ProjectSectorFilter | null | undefined, quantifier: Quantifier): void {
  const { vocabulary = null, code = null } = filter ?? {};
  if (vocabulary === null && code === null) return;
  // the DAC tree is in the digits of its codes: 1, 12, 122, 12220
  where.and(`${quantifier} (select 1 from project_sector s where s.project_id = p.id and s.vocabulary = coalesce(?, s.vocabulary)
    and (?::text is null or s.code = ? or (s.vocabulary = 'DAC' and starts_with(s.code, ?))))`, vocabulary, code, code, code);
}

function addSdg(where: Where, sdg: string | null | undefined, quantifier: Quantifier): void {
  if (sdg === null || sdg === undefined) return;
  where.and(`${quantifier} (select 1 from project_sdg g where g.project_id = p.id and (g.code = ? or starts_with(g.code, ?)))`, sdg, `${sdg}.`);
}

function addTerritory(where: Where, territory: string | null | undefined, quantifier: Quantifier): void {
  if (territory === null || territory === undefined) return;
  where.and(`${quantifier} (select 1 from project_territory t where t.project_id = p.id and (t.country = ? or t.subdivision_id = ?))`, territory, recordId('sub', territory));
}

function addStart(where: Where, filter: ProjectFilter): void {
  where.andIf('left(p.start_on, 4)::int = ?', filter.startYear);
  where.andIf('mixta_first_day(p.start_on) >= mixta_first_day(?)', filter.startsBetween?.from);
  where.andIf('mixta_last_day(p.start_on) <= mixta_last_day(?)', filter.startsBetween?.to);
}

function checkLists(filter: ProjectFilter): void {
  const lists = { statusIn: filter.statusIn, missing: filter.missing, 'participant.roleIn': filter.participant?.roleIn, 'partner.roleIn': filter.partner?.roleIn, 'marker.significanceIn': filter.marker?.significanceIn };
  for (const [name, list] of Object.entries(lists)) if ((list?.length ?? 0) > LIST_MAX) throw badInput(`filter.${name}`, `at most ${LIST_MAX} values`, list!.length);
}
