import { firstDay, lastDay } from '../../kernel/partial-date';
import type { StoredText } from '../../kernel/localized';
import { wordsOf } from '../../kernel/search';
import type { AliasRelation } from './organization.enums';
import type { OrganizationNameKind } from './organization-names.type';

/** A further name with its dates, in the order of the record. */
export interface AliasFact { readonly name: string; readonly kind: Exclude<OrganizationNameKind, 'NAME'>; readonly relation: AliasRelation; readonly from: string | null; readonly to: string | null }
export interface NamedFact { readonly name: StoredText; readonly acronym: string | null; readonly aliases: readonly AliasFact[] }
/** A name that an organization goes by or went by: whose it is, what it is, and its dates where known. */
export interface Naming { readonly name: string; readonly kind: OrganizationNameKind; readonly relation: AliasRelation; readonly from: string | null; readonly to: string | null }
export interface NameInTime { readonly name: string; readonly acronym: string | null; readonly relation: AliasRelation; readonly from: string | null; readonly to: string | null }

const KINDS: readonly OrganizationNameKind[] = ['NAME', 'FORMER_NAME', 'ACRONYM', 'ALIAS'];
const OWN = { relation: 'SAME_ORGANIZATION', from: null, to: null } as const;
const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** Two spellings of a name: without marks, and with marks written out as German does (für, fuer). */
const spellings = (name: string): string[] => [name, name.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => GERMAN[letter]!)].map((each) => wordsOf(each).join(' '));

export function isSameName(one: string, other: string): boolean {
  const theirs = spellings(other);
  return spellings(one).some((spelling) => theirs.includes(spelling));
}

/** What this name is to an organization, or null where it is none of its names; of several, the one that tells most. */
export function namingOf(organization: NamedFact, asked: string): Naming | null {
  const names: Naming[] = [
    ...organization.name.map(({ text }) => ({ name: text, kind: 'NAME' as const, ...OWN })),
    ...(organization.acronym ? [{ name: organization.acronym, kind: 'ACRONYM' as const, ...OWN }] : []),
    ...organization.aliases,
  ];
  const isDated = ({ from, to }: Naming) => Number(from !== null || to !== null);
  const found = names.filter(({ name }) => isSameName(name, asked));
  const [best] = found.sort((a, b) => isDated(b) - isDated(a) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return best ? { name: best.name, kind: best.kind, relation: best.relation, from: best.from, to: best.to } : null;
}

/**
 * The name by which it went on the first day that a date may mean. A name of before counts while its dates say so; today's
 * name counts after the last of them, and always where no name of before is recorded. Null where the dates leave it open.
 */
export function nameOn(organization: NamedFact, on: string): NameInTime | null {
  const day = firstDay(on);
  const then = inUse(organization.aliases, 'FORMER_NAME', day);
  const acronymThen = inUse(organization.aliases, 'ACRONYM', day);
  const acronym = acronymThen === 'TODAY' ? organization.acronym : (acronymThen?.name ?? null);
  if (then === 'TODAY') return { name: organization.name[0]!.text, acronym, ...OWN };
  return then && { name: then.name, acronym, relation: then.relation, from: then.from, to: then.to };
}

/** The name of a kind that was in use on a day, that of today where all others had ended, or null where nobody knows. */
function inUse(aliases: readonly AliasFact[], kind: 'FORMER_NAME' | 'ACRONYM', day: string): AliasFact | 'TODAY' | null {
  const before = aliases.filter((alias) => alias.kind === kind && (kind === 'FORMER_NAME' || alias.relation === 'PREDECESSOR' || alias.to !== null));
  const dated = before.filter(({ from, to }) => to !== null && (from === null || firstDay(from) <= day) && day <= lastDay(to));
  if (dated.length > 0) return dated.reduce((latest, each) => ((each.from ?? '') > (latest.from ?? '') ? each : latest));
  return before.every(({ to }) => to !== null && lastDay(to) < day) ? 'TODAY' : null;
}
