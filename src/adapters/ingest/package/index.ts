export { besideValues, convert, custodianOf, normalDocument, problemsOf, type Converted, type LinkUse } from './convert';
export { emptyReport, LoadRefused, type Conflict, type LoadOptions, type LoadReport } from './job';
export { loadPackage } from './load';
export { missingLinks } from './links';
export { PackageError } from './read';
export { fileSchema, MANIFEST_SCHEMA, recordSchema, validatorOf, writtenFields } from './schemas';
export { VERDICTS } from './verdicts';
export { writeBatch } from './write';
