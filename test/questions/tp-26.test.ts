import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-26.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const checked = (code: string, significance: number, verdict: string, reasons: string[]) => ({ code, genderMarkerCheck: { significance, verdict, reasons, indicatorsBySex: [], rule: { code: 'gender-marker-check' } } });
const basis = (value: string, known: number, unknown: number) => ({ value, numerator: value, denominator: null, coverage: { known, unknown }, rule: { code: 'gender-marker-check', version: '1' }, asOf: '2019-06-30' });
const TR05 = checked('TR05', 2, 'INCONSISTENT', ['MARKED_PRINCIPAL', 'SOURCE_DENIES_DATA_BY_SEX']);
const HN07 = checked('HN07', 2, 'INCONSISTENT', ['MARKED_PRINCIPAL', 'SOURCE_DENIES_DATA_BY_SEX']);
const HN02 = checked('HN02', 1, 'WARNING', ['MARKED_SIGNIFICANT', 'SOURCE_DENIES_DATA_BY_SEX']);

test('TP-26: of the triangular projects TR05, with the bilateral ones HN07 too, and HN02 is a warning', async () => {
  expect((await world().data(QUESTION, { modality: 'TRIANGULAR' })).genderMarkers).toEqual({
    share: { ...basis('0.571', 7, 0), numerator: '4', denominator: '7', rule: { code: 'gender-share', version: '1' } },
    inconsistent: { ...basis('1', 7, 0), members: { totalCount: 1, nodes: [TR05] } },
    warnings: { ...basis('0', 7, 0), members: { totalCount: 0, nodes: [] } },
    unverified: basis('0', 7, 0),
  });
  const { genderMarkers } = await world().data(QUESTION, {});
  expect(genderMarkers.inconsistent).toEqual({ ...basis('2', 21, 1), members: { totalCount: 2, nodes: [HN07, TR05] } });
  expect(genderMarkers.warnings).toEqual({ ...basis('1', 21, 1), members: { totalCount: 1, nodes: [HN02] } });
});

test('a marker that holds says why, and the share of a program and of a country is over what was screened', async () => {
  const { project, bilateralProgram, country } = await world().data(`{
    project(code: "HN10") { genderMarkerCheck { significance verdict reasons indicatorsBySex { code } } }
    bilateralProgram(code: "P-MXHN-1719") { genderShare { ...share members(first: 20) { nodes { ... on Project { code } } } } }
    country(iso3: "GTM") { genderShare { ...share } }
  } fragment share on Figure { value numerator denominator coverage { known unknown } rule { code } }`);
  expect(project.genderMarkerCheck).toEqual({ significance: 2, verdict: 'HOLDS', reasons: ['MARKED_PRINCIPAL', 'INDICATOR_BY_SEX'], indicatorsBySex: [{ code: 'HN10-RF:1' }] });
  const share = (value: string, numerator: string, denominator: string) => ({ value, numerator, denominator, coverage: { known: Number(denominator), unknown: 0 }, rule: { code: 'gender-share' } });
  expect(bilateralProgram.genderShare).toEqual({ ...share('0.5', '7', '14'), members: { nodes: ['HN02', 'HN03', 'HN05', 'HN07', 'HN10', 'HN13', 'HN14'].map((code) => ({ code })) } });
  expect(country.genderShare).toEqual(share('1', '3', '3'));
});
