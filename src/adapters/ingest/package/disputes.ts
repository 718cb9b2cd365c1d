import { canonical } from '../../../kernel/canonical';
import type { Compared, LoadConflict } from '../../../kernel/module';
import type { RecordSpec } from '../../../kernel/package';
import type { Query } from '../../../kernel/transaction';
import { custodianOf } from './convert';
import type { Load } from './job';
import { carried, type Landing } from './landing';
import { mixed, type Part } from './verdicts';

/** Tells the modules what a load left as it was against its file, so that somebody decides. Who answers for a record, and whether it is public, is not up to a file of another. */
export async function tellDisputes({ modules, manifest, overwrite }: Load, query: Query, spec: RecordSpec, landings: readonly Landing[]): Promise<void> {
  const differing = landings.filter(({ standing }) => standing?.differs && standing.document);
  if (differing.length === 0) return;
  const compared = differing.map(({ brought, judged, overwritten }): Compared => ({
    recordId: brought.id, overwritten: fieldsOf(judged.filter(({ part }) => overwritten.includes(part.name))), kept: fieldsOf(judged.filter(({ verdict }) => verdict === 'KEPT')),
  }));
  const conflicts = differing.flatMap((landing) => landing.judged.filter(({ verdict, part }) => verdict === 'CONFLICT' && isDecided(spec, part)).map(({ part }) => conflictOf(spec, landing, part)));
  for (const module of modules) await module.disputes?.tell(query, manifest.name, compared, conflicts, overwrite.reason);
}

const fieldsOf = (judged: readonly { part: Part }[]): string[] => judged.flatMap(({ part }) => part.fields);

/** Parts that whoever answers for a record may change by accepting. */
const isDecided = (spec: RecordSpec, { fields }: Part): boolean => ![...(spec.custodian ?? []), 'assertedBy', 'visibility'].some((field) => fields.includes(field));

function conflictOf(spec: RecordSpec, landing: Landing, part: Part): LoadConflict {
  const { brought, standing, outcome } = landing;
  const stands = outcome?.document ?? standing!.document!;
  const wanted = mixed(spec, stands, brought.document, [part]);
  const custodian = custodianOf(spec, stands);
  const proposer = custodianOf(spec, brought.document);
  return {
    recordType: spec.type, recordId: brought.id, custodian, proposer: proposer === custodian ? null : proposer,
    version: standing!.version + (outcome ? 1 : 0) + (carried(spec, landing) ? 1 : 0),
    changes: [...part.fields, 'absences'].filter((field) => canonical(stands[field]) !== canonical(wanted[field])).map((field) => ({ field, before: stands[field] ?? null, value: wanted[field] ?? null })),
  };
}
