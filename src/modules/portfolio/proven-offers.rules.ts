import type { StoredAbsences, StoredCitations } from '../../kernel/absence';
import type { StoredText } from '../../kernel/localized';
import { recordId } from '../../kernel/record-id';
import type { Row } from '../../kernel/stub';

/** Begins the code of every proven offer and of no declared one. */
export const PROVEN_PREFIX = 'proven-';

/** What makes a project a proof, and a country its provider: a second provider pays or supports, and does not show its own capability. */
export const COMPLETED = ['COMPLETED', 'EVALUATED'] as const;
export const PROVIDING = ['FIRST_PROVIDER', 'BOTH'] as const;

export interface SectorShare { vocabulary: string; code: string; percentage: string | null; suggested: boolean }
export interface SdgCode { code: string; level: string; suggested: boolean }

export interface CompletedProject {
  id: string; code: string; visibility: string; title: StoredText | null; topic: StoredText | null; modality: string | null; sectorText: string | null;
  citations: StoredCitations; absences: StoredAbsences; assertedBy: string | null; providers: string[]; sectors: SectorShare[]; sdgs: SdgCode[];
}

export interface ProvenOffer { offer: Row; sectors: Row[]; sdgs: Row[] }

/** Fields that an offer reads from its project: what the project says of a missing one holds for the offer. The others stay NOT_REPORTED. */
const SHARED_FIELDS = ['title', 'sectorText', 'modality', 'sectors', 'sdgs', 'institutions'];

/** The offers that a completed project proves, one for each country that provided in it, by the properties of the entities. */
export function provenOffers(project: CompletedProject): ProvenOffer[] {
  return project.providers.map((country) => {
    const code = `${PROVEN_PREFIX}${project.code}-${country}`;
    const id = recordId('off', code);
    const parts = (rows: object[]) => rows.map((row, position) => ({ ...row, offerId: id, position }));
    return { offer: { ...common(project), id, code, providerCountry: country }, sectors: parts(project.sectors), sdgs: parts(onceEach(project.sdgs)) };
  });
}

/** Start and end stay open: when the project ran is not until when its subject can be had. */
function common({ id, visibility, title, topic, modality, sectorText, citations, absences, assertedBy }: CompletedProject): Row {
  return {
    kind: 'PROVEN', basis: 'COMPLETED_PROJECT', projectId: id, visibility, title, topic, modality, sectorText, citations, assertedBy,
    absences: absences.filter(({ field }) => SHARED_FIELDS.includes(field)), languages: [],
  };
}

/** A project may refer to a code twice, once as its main one; what the source says outweighs what the curator chose. */
function onceEach(sdgs: SdgCode[]): SdgCode[] {
  const codes = [...new Set(sdgs.map((sdg) => sdg.code))];
  return codes.map((code) => {
    const same = sdgs.filter((sdg) => sdg.code === code);
    return { code, level: same[0]!.level, suggested: same.every((sdg) => sdg.suggested) };
  });
}
