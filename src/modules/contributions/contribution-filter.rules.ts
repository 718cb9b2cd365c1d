import { recordId } from '../../kernel/record-id';
import type { Row } from '../../kernel/stub';
import type { ContributionFilter } from './contribution.inputs';
import type { InvolvedScope, LineScope } from './contribution-lines.loaders';

/** A condition that a line meets or not by its own columns; those on its project and program are asked elsewhere. */
const CONDITIONS: { [field in keyof ContributionFilter]?: (line: Row, wanted: never) => boolean } = {
  contributorCountry: (line, wanted: string) => line.contributorCountry === wanted,
  contributorOrganization: (line, wanted: string) => line.contributorOrganizationId === recordId('org', wanted),
  receiverCountry: (line, wanted: string) => line.receiverCountry === wanted,
  category: (line, wanted: string) => line.category === wanted,
  nature: (line, wanted: string) => line.nature === wanted,
  unit: (line, wanted: string) => line.unit === wanted,
  currency: (line, wanted: string) => line.currency === wanted,
  tossdModality: (line, wanted: string) => line.tossdModalityId === recordId('cle', `TossdModality:${wanted}`),
  year: (line, wanted: number) => line.valueDate?.startsWith(String(wanted)) ?? false,
  project: (line, wanted: string) => line.projectId === recordId('prj', wanted),
};

/** The lines that meet every condition on their own columns. */
export function matchesItself(lines: readonly Row[], filter: ContributionFilter | null | undefined): Row[] {
  const conditions = Object.entries(filter ?? {}).filter(([field, wanted]) => wanted !== null && wanted !== undefined && field in CONDITIONS);
  return lines.filter((line) => conditions.every(([field, wanted]) => CONDITIONS[field as keyof ContributionFilter]!(line, wanted as never)));
}

/** The lines that lie in a program (its own and those of its projects), in projects of a modality, and in the scope of a portal. */
export function liesIn(lines: readonly Row[], { nothing, programId, programProjectIds, modalityProjectIds, involved }: LineScope): Row[] {
  const [ofProgram, ofModality] = [new Set(programProjectIds), new Set(modalityProjectIds)];
  const isInvolved = involved ? involvedLine(involved) : () => true;
  if (nothing) return [];
  return lines.filter((line) => isInvolved(line) && (!programId || line.programId === programId || ofProgram.has(line.projectId)) && (!modalityProjectIds || ofModality.has(line.projectId)));
}

function involvedLine({ projectIds, country, organizationId }: InvolvedScope): (line: Row) => boolean {
  const ids = new Set(projectIds);
  return (line) => ids.has(line.projectId) || (line.programId !== null && (!country || line.contributorCountry === country) && (!organizationId || line.contributorOrganizationId === organizationId));
}
