import { firstDay, lastDay } from '../../kernel/partial-date';

interface InForce { inForceFrom: string | null; inForceTo: string | null }

/** The newest version in force on a day; null where no dates say so: silence is not validity. `day` is YYYY-MM-DD. */
export function versionInForce<V extends InForce>(versions: readonly V[], day: string): V | null {
  const valid = versions.filter((version) => version.inForceFrom !== null && firstDay(version.inForceFrom) <= day && (version.inForceTo === null || lastDay(version.inForceTo) >= day));
  return valid.sort((a, b) => firstDay(a.inForceFrom!).localeCompare(firstDay(b.inForceFrom!))).at(-1) ?? null;
}
