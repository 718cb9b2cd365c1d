export { loadPackage, LoadRefused, PROBLEM_LIMIT, type LoadReport, type LocatedProblem, type InTransaction } from './load';
export { PackageError } from './read';
export { fileSchema, MANIFEST_SCHEMA } from './schemas';
