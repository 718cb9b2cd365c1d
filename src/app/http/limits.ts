/** What one request may ask for; docs/error-codes.md has the words that a refusal carries. */
export const LIMITS = {
  bodyBytes: 100_000,
  tokens: 2_000,
  /** Levels of fields in an operation. */
  depth: 14,
  /** Levels of braces and fragments in a document, so that no walk over it can go deep. */
  nesting: 40,
  aliases: 60,
  aliasLength: 100,
  /** How often one field may stand in one selection. */
  repeats: 20,
  /** `__schema` and `__type` in one document. */
  introspections: 5,
  /** Objects that an operation may answer. */
  cost: 10_000,
  /** Fields of an operation once its fragments are spread. */
  spreadFields: 5_000,
  variableDepth: 20,
  listValues: 1_000,
  /** Values in all variables together. */
  values: 5_000,
  /** Errors listed in a refusal. */
  errors: 5,
} as const;
