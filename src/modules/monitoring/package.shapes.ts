/** Shapes that the files of this module share. */
export const DATE = { type: ['string', 'null'], format: 'partial-date' };
export const TEXT = { type: ['string', 'null'], minLength: 1, maxLength: 1000 };
export const NAME = { type: 'string', minLength: 1, maxLength: 500 };
export const URL = { type: ['string', 'null'], pattern: '^https?://' };
export const CODE = (description: string) => ({ type: ['string', 'null'], description });
export const CODE_OF = (description: string) => ({ type: 'string', description });
export const wordOf = (words: object) => ({ enum: Object.keys(words) });
export const wordOrNull = (words: object) => ({ enum: [...Object.keys(words), null] });

/** A list of parts inside a record. */
export const listOf = (description: string, required: string[], properties: object) =>
  ({ type: 'array', description, items: { type: 'object', required, additionalProperties: false, properties } });
