import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';
import type { Row } from '../../kernel/stub';

/** A link of a document to a record that some viewer may not see, and the field where it stands. */
export interface DocumentLink { readonly type: string; readonly id: string; readonly field: string }

/** What a party has a part in. */
export interface PartyProjectFact { readonly party: string; readonly id: string; readonly code: string; readonly frameworkId: string | null }

/** What the feed of changes has to know of documents, and of who has a part in what. */
export interface ChangeReaders {
  hideableLinks(type: string, document: Row): DocumentLink[];
  /** Fields of a type of which the API shows what is worked out from them, never themselves. */
  untold(type: string): readonly string[];
  projectsOfParties(ctx: Ctx, parties: readonly string[]): Promise<PartyProjectFact[]>;
}

export const changePort = new Port<ChangeReaders>('accountability: changes');
