import { composition, monolithSchema } from '../../src/app/composition';
import { enumRegistry } from '../../src/kernel/enum';
import { boldEdges, carelessDeprecations, enumsWithOtherValues, floats, irregularMutations, recursiveInputs, undescribed, unlabelled } from './schema.guard';
import { RED_DEPRECATIONS, RED_ENUM, RED_SCHEMA } from './red/schemas';

const schema = monolithSchema();
const { parts, registry } = composition();

test('no Float', () => {
  expect(floats(RED_SCHEMA)).toEqual(['Query.things(size:)', 'Filter.weight', 'Thing.width']);
  expect(floats(schema)).toEqual([]);
});

test('everything is described', () => {
  expect(undescribed(RED_SCHEMA)).toEqual(expect.arrayContaining(['Thing', 'Kind.SECOND', 'Thing.draft', 'Filter.none', 'Query.things', 'Query.things(filter:)']));
  expect(undescribed(RED_SCHEMA)).not.toEqual(expect.arrayContaining(['Draft']));
  expect(undescribed(schema)).toEqual([]);
});

test('enum names equal their values', () => {
  expect(enumsWithOtherValues(RED_ENUM)).toEqual(['Role.RECIPIENT']);
  expect(parts.flatMap((part) => enumsWithOtherValues(part.schema))).toEqual([]);
});

test('enum values have a label in Spanish, English and Portuguese', () => {
  const half = new Map([['Kind', { values: new Map([['FIRST', { label: { es: 'Primero', en: 'First', pt: ' ' } }]]) }]]);
  expect(unlabelled(RED_SCHEMA, half)).toEqual(['Kind.FIRST pt', 'Kind.SECOND es', 'Kind.SECOND en', 'Kind.SECOND pt']);
  expect(unlabelled(schema, enumRegistry)).toEqual([]);
});

test('no recursive input type', () => {
  expect(recursiveInputs(RED_SCHEMA)).toEqual(['Filter', 'Inner']);
  expect(recursiveInputs(schema)).toEqual([]);
});

test('an edge to a foreign type that can be hidden is nullable or a list', () => {
  expect(boldEdges(RED_SCHEMA, (type) => type === 'Draft')).toEqual(['Thing.draft', 'Thing.any']);
  const bold = parts.flatMap((part) => boldEdges(part.schema, (type) => Boolean(registry.owners.get(type)?.hideable) && !part.definition?.owns[type]));
  expect(bold).toEqual([]);
});

test('every mutation takes one input with a key, and tells refusals as data', () => {
  expect(irregularMutations(RED_SCHEMA)).toEqual(['deleteThing']);
  expect(irregularMutations(schema)).toEqual([]);
});

test('what will go says when, why and what takes its place, half a year before', () => {
  expect(carelessDeprecations(RED_DEPRECATIONS)).toEqual([
    'Thing.size: expected deprecated({ since, until, replacement, reason }), got "Use width."',
    'Thing.height: works for less than 180 days after 2026-01-01',
    'Thing.depth: expected a replacement that stays, by its coordinate, got "Thing.size"',
    'Thing.weight: expected a replacement that stays, by its coordinate, got "something else"',
    'Query.thing(code:): expected deprecated({ since, until, replacement, reason }), got "No longer supported"',
  ]);
  expect(carelessDeprecations(schema)).toEqual([]);
});
