import type { Row } from './stub';

/** A problem of one record of a data package, told to the person who wrote it. */
export interface Problem { field: string; expected: string; got: unknown }

/** A field of a record that names another record by its code. */
export interface RecordLink {
  /** Type of the record named. */
  type: string;
  /** Property of the entity that stores the link. */
  property: string;
  /** What the property stores: the id of the record (default) or its code. */
  stores?: 'id' | 'code';
}

/** A list inside a record that is stored as rows of a table of its own, in the order given. */
export interface PartSpec {
  entity: Function;
  /** Property of the part that stores the id of the record it belongs to. */
  parent: string;
  links?: { [field: string]: RecordLink };
  /** Fields of localized text, as in RecordSpec. */
  texts?: string[];
}

/** How the records of one file of a data package are checked and stored. The module that owns the table declares it. */
export interface RecordSpec {
  /** Name of the file without .json, which is also the name of its JSON Schema. */
  file: string;
  /** GraphQL type, and prefix of the ids of its records. */
  type: string;
  prefix: string;
  entity: Function;
  /** JSON Schema of one record (draft 2020-12): properties, required. Common properties of records are added. */
  schema: { description: string; required: string[]; properties: Row };
  /** Fields of localized text: {"es": "..."} or [{"locale","text","status"}], original first. */
  texts?: string[];
  links?: { [field: string]: RecordLink };
  parts?: { [field: string]: PartSpec };
  /** False for plain reference rows without sources, absences and visibility; their key is then `code`. */
  isRecord?: boolean;
  /** Property that says which party brought a plain row by itself: a load leaves such a row as it is. */
  broughtBy?: string;
  /** Fields that name the party which may change a record, by ISO3 code or code of an organization: the first that has a value, and where none has, the party that asserts it. */
  custodian?: readonly string[];
  /** Fields of which the API shows no more than what is worked out from them, such as small counts or a mailbox by consent: what changes in them is told to nobody. */
  untold?: readonly string[];
  /** Fields that say one thing between them, such as an amount and its currency, by the name under which the API has them: a load takes all of a group, or none. */
  together?: { [name: string]: readonly string[] };
  /** Code of a record, when it is not its field `code`. */
  codeOf?: (json: Row) => string;
  /** Invariants of one record that the database cannot hold, or that deserve a better word than a constraint's name. */
  check?: (json: Row) => Problem[];
  /** Changes property names or adds computed ones, after links and texts are done. */
  toRow?: (row: Row, json: Row) => Row;
}

export const link = (type: string, property: string): RecordLink => ({ type, property, stores: 'id' });
export const linkByCode = (type: string, property: string): RecordLink => ({ type, property, stores: 'code' });
