import { stub, type Row } from '../../../../src/kernel/stub';

const createdBy = stub('User', { email: 'support@apollographql.com', totalProductsCreated: 1337 });
const dimensions = { size: 'small', weight: 1, unit: 'kg' };

export const RESEARCH: readonly Row[] = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];

export const PRODUCTS: readonly Row[] = [
  { id: 'apollo-federation', sku: 'federation', package: '@apollo/federation', variation: { id: 'OSS' }, dimensions, createdBy, notes: null, research: [RESEARCH[0]] },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' }, dimensions, createdBy, notes: null, research: [RESEARCH[1]] },
];

export const DEPRECATED: readonly Row[] = [
  { sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2', createdBy },
];

/** What each inventory has that is deprecated, by its id. */
export const DEPRECATED_IN: Readonly<Record<string, readonly Row[]>> = { 'apollo-oss': DEPRECATED };
