import type { Ctx } from '../../kernel/context';
import { recordsPort, type RecordFile, type Saved } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { Refused, refusal, type Problem } from '../../kernel/user-error';
import type { DataPackageFileInput, SaveDataPackageInput } from './data-package.inputs';

const RECORDS_MAX = 100;

/** Saves the records of files together; a trial is undone when it was answered. */
export async function saveDataPackage(ctx: Ctx, { files, party, publish, dryRun, reason }: SaveDataPackageInput): Promise<{ saved: Saved[]; isDryRun: boolean }> {
  const twice = files.find(({ name }, i) => files.findIndex((other) => other.name === name) < i);
  if (twice) throw refusal('INVALID', twice.name, 'each file once');
  const read = files.map(recordsIn);
  const count = read.reduce((sum, { records }) => sum + records.length, 0);
  if (count < 1 || count > RECORDS_MAX) throw refusal('INVALID', 'files', `1 to ${RECORDS_MAX} records in all, got ${count}`);
  const saved = await recordsPort.read.saveFiles(ctx, read, { party: party ?? null, publish: publish ?? false, reason: reason ?? null });
  if (dryRun) ctx.write!.refuse();
  return { saved, isDryRun: dryRun ?? false };
}

function recordsIn({ name, content }: DataPackageFileInput): RecordFile {
  const records = parsed(name, content);
  if (!Array.isArray(records)) throw refusal('INVALID', name, 'a list of records');
  const problems = records.flatMap((record, i): Problem[] => (isRecord(record) ? [] : [{ code: 'INVALID', field: `${name}[${i}]`, expected: 'a record: an object with fields; recordVersion, where given, a whole number' }]));
  if (problems.length) throw new Refused(problems.slice(0, RECORDS_MAX));
  return { name, records: records as Row[] };
}

const isRecord = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const version = (value as Row).recordVersion ?? null;
  return version === null || Number.isInteger(version);
};

function parsed(name: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw refusal('INVALID', name, `text in JSON; ${(error as Error).message}`);
  }
}
