import type { Reference } from '../../../../src/kernel/context';
import type { Row } from '../../../../src/kernel/stub';
import { DEPRECATED, PRODUCTS, RESEARCH } from './products.data';

/** The row that has all fields of a key, those of nested objects too. */
const rowBy = (rows: readonly Row[], key: Row): Row | null => rows.find((row) => has(row, key)) ?? null;
const has = (row: Row, key: Row): boolean => Object.entries(key).every(([name, value]) => (typeof value === 'object' ? has(row[name], value) : row[name] === value));

const referenceTo = (rows: readonly Row[], prefix: string, keys: string[]): Reference => ({ prefix, keys, hideable: false, load: async (_ctx, key) => rowBy(rows, key) });

export const productReference = referenceTo(PRODUCTS, 'apollo', ['id', 'sku package', 'sku variation { id }']);
export const deprecatedProductReference = referenceTo(DEPRECATED, 'deprecated', ['sku package']);
export const researchReference = referenceTo(RESEARCH, 'research', ['study { caseNumber }']);
