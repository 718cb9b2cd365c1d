export { besideValues, convert, custodianOf, normalDocument, problemsOf, type Converted, type LinkUse } from './convert';
export { loadPackage, LoadRefused, PROBLEM_LIMIT, type LoadReport, type LocatedProblem, type InTransaction } from './load';
export { missingLinks } from './links';
export { PackageError } from './read';
export { fileSchema, MANIFEST_SCHEMA, recordSchema, validatorOf, writtenFields } from './schemas';
export { writeBatch } from './write';
