import type { StoredAbsences } from '../../kernel/absence';
import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';

const COUNTED = 'Attendances are counted by country and sex.';

/** A head-count beside the cells would give a small cell back by subtraction (DOMAIN.md section 3, small cells). */
export function problemsOfEvent(json: Row): Problem[] {
  const cells = (json.attendance ?? []) as Row[];
  if (cells.length === 0 || json.headCount === null || json.headCount === undefined) return [];
  return [{ field: 'headCount', expected: 'no head-count where attendance is given by country and sex', got: json.headCount }];
}

/** Whoever counts by country and sex prints no other count; the total is part of the attendance. */
export function absencesOfEvent(json: Row): StoredAbsences {
  const given = (json.absences ?? []) as StoredAbsences;
  const counted = ((json.attendance ?? []) as Row[]).length > 0;
  if (!counted || given.some((absence) => absence.field === 'headCount')) return given;
  return [...given, { field: 'headCount', reason: 'NOT_APPLICABLE', note: COUNTED }];
}
