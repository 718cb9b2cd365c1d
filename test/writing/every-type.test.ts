import { MODULES } from '../../src/app/composition';
import type { RecordSpec } from '../../src/kernel/package';
import type { Row } from '../../src/kernel/stub';
import { rolledBack } from '../support/rolled-back';
import { HONDURAS, keyed } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
/** Records that stay drafts, which their custodian alone sees: test/questions/pc-20. */
const NEVER_PUBLIC = ['WithheldAmount'];
const types = MODULES.flatMap((module) => module.records.filter((spec) => spec.isRecord !== false && module.owns[spec.type] && !NEVER_PUBLIC.includes(spec.type))).map((spec) => [spec.type, spec] as const);
/** Rules that leave no room for a second record that says the same as the first. */
const ONE_ALONE: Record<string, string> = {
  Crosswalk: 'crosswalk_node_once', Project: 'project_commitment_unique', AlignmentAssessment: 'alignment_assessment_once', Attestation: 'attestation_once', Recommendation: 'recommendation_number_once',
};

/** The first public record of a type that names no draft. */
async function documentsOf({ type }: RecordSpec): Promise<Row[]> {
  return (await rolledBack(world(), (query) => query(`select document from record_version where record_type = $1 and visibility = 'PUBLISHED' order by record_id limit 5`, [type]))).map((row) => row.document);
}

/** Who saves a record is its custodian: the party that it names is Honduras. */
const ofHonduras = ({ custodian, links }: RecordSpec, document: Row): Row =>
  Object.fromEntries((custodian ?? []).filter((field) => document[field]).map((field) => [field, links?.[field]?.type === 'Country' ? 'HND' : null]));

async function saved(spec: RecordSpec, { assertedBy: _, ...document }: Row): Promise<Row> {
  const { type } = spec;
  const input = { ...document, ...ofHonduras(spec, document), idempotencyKey: keyed(), code: `HND-${type}`, party: 'HND' };
  const answer = await world().run(`mutation ($input: Save${type}Input!) { save${type}(input: $input) { recordVersion userErrors { code field expected } record { id code recordVersion } } }`, { input }, HONDURAS);
  expect(answer.errors).toBeUndefined();
  return answer.data[`save${type}`];
}

/** Links to drafts of others are refused, so the first record that names none. */
const isHidden = ({ userErrors }: Row) => userErrors.some((each: Row) => each.code === 'NOT_FOUND');

test.each(types)('%s: what a package holds can be saved', async (type, spec) => {
  let answer: Row | null = null;
  for (const document of await documentsOf(spec)) if (!answer || isHidden(answer)) answer = await saved(spec, document);
  const rule = ONE_ALONE[type];
  if (rule) expect(answer).toEqual({ recordVersion: null, record: null, userErrors: [{ code: 'CONFLICT', field: null, expected: `the rule "${rule.replace(/_/g, ' ')}" to hold: no second of the same` }] });
  else expect(answer).toEqual({ recordVersion: 1, record: { id: expect.any(String), code: `HND-${type}`, recordVersion: 1 }, userErrors: [] });
});
