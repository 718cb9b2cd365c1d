/** JSON Schemas of the properties that several files of this module share. */
export const DATE = { type: ['string', 'null'], format: 'partial-date' };
export const WORDS = { type: ['string', 'null'], minLength: 1, maxLength: 2000 };
export const YES_NO = { type: ['boolean', 'null'] };
export const COUNT = { type: ['integer', 'null'], minimum: 0 };
export const CODE = { type: 'string', minLength: 1 };
export const CODE_OR_NULL = { type: ['string', 'null'], minLength: 1 };
export const NOTE = { ...WORDS, description: 'Remark of the curator, in brief.' };

export const oneWordOf = (words: object, required = false) => ({ enum: [...Object.keys(words), ...(required ? [] : [null])] });

/** A list of objects, each stored as a row of a table of its own. */
export const listOf = (description: string, properties: object, required: string[] = [], minItems = 0) => ({
  description, type: 'array', minItems, items: { type: 'object', additionalProperties: false, required, properties },
});
