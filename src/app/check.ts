import type { ModuleDefinition } from '../kernel/module';
import type { Query } from '../kernel/transaction';

export interface BrokenRecord { type: string | null; code: string; exception: string | null }

/** What one invariant says of the records as they are: those that break it, and those whose source leaves the matter open and that say so. */
export interface Finding { module: string; name: string; text: string; broken: BrokenRecord[]; exceptions: BrokenRecord[] }

/**
 * Runs every module's invariants, drafts included. A statement lists records as `code` and, where it has them, `type`
 * and `exception`: the note of an absence by which the record itself says what is unstated.
 */
export async function checkInvariants(query: Query, modules: readonly ModuleDefinition[]): Promise<Finding[]> {
  await query('set local role mixta_loader'); // sees drafts; an owner without superuser sees nothing under forced policies
  const findings: Finding[] = [];
  for (const module of modules) {
    for (const { name, text, sql } of module.invariants) {
      const rows = (await query<Partial<BrokenRecord> & { code: string }>(sql)).map((row) => ({ type: row.type ?? null, code: row.code, exception: row.exception ?? null }));
      findings.push({ module: module.name, name, text, broken: rows.filter((row) => row.exception === null), exceptions: rows.filter((row) => row.exception !== null) });
    }
  }
  return findings;
}

const SHOWN = 10;

/** The findings as a table for a terminal: name, count and rule, then the records, then the known exceptions. */
export function tableOfFindings(findings: readonly Finding[]): string {
  const width = Math.max(0, ...findings.map(({ name }) => name.length));
  const lines = findings.map(({ name, text, broken }) => `${broken.length ? 'BROKEN' : 'ok    '}  ${name.padEnd(width)}  ${String(broken.length).padStart(5)}  ${text}${shown(broken)}`);
  const exceptions = findings.flatMap((finding) => finding.exceptions.map((record) => `  ${finding.name.padEnd(width)}  ${label(record)}: ${record.exception}`));
  const total = findings.filter(({ broken }) => broken.length > 0).length;
  const closing = `${findings.length} invariants, ${total} broken, ${exceptions.length} known exceptions`;
  return [...lines, ...(exceptions.length ? ['known exceptions, each with what its record says:', ...exceptions] : []), closing, ''].join('\n');
}

const label = ({ type, code }: BrokenRecord) => (type ? `${type} ${code}` : code);

function shown(records: readonly BrokenRecord[]): string {
  const rest = records.length - SHOWN;
  return records.slice(0, SHOWN).map((record) => `\n          ${label(record)}`).join('') + (rest > 0 ? `\n          and ${rest} more` : '');
}
