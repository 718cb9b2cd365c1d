import * as fc from 'fast-check';
import type { Figure } from '../../../src/kernel/figure';
import { alignmentFigures, type AlignmentRow } from '../../../src/modules/alignment/recorded-alignment.rules';

const row = (given: Partial<AlignmentRow>, i = 0): AlignmentRow => ({
  projectId: `p${i}`, objective: null, indicators: null, drawn: null, governmentData: null, evaluation: null, excluded: null, disputed: false, ...given,
});
const answers = (o: number | null, n: number | null, r: number | null, d: number | null, e: number | null, i: number): AlignmentRow =>
  row({ objective: o === null ? null : o === 1, indicators: n, drawn: r, governmentData: d, evaluation: e === null ? null : e === 1 }, i);

const values = (rows: AlignmentRow[]) => Object.fromEntries(Object.entries(alignmentFigures(rows, '2019-06-30')).map(([name, figure]) => [name, figure.value]));

describe('the vector of DOMAIN.md section 4.1', () => {
  const rows = [answers(1, 4, 3, 2, 1, 0), answers(1, 0, 0, 0, 0, 1), answers(0, 5, 0, 1, 0, 2), answers(1, 2, 2, 2, 1, 3)];

  test('A1 75 %, A2 58.3 %, A3 56.7 %, A4 50 %, extent 63.3 %', () => {
    expect(values(rows)).toEqual({ objectives: '0.75', indicators: '0.583', dataSources: '0.567', evaluation: '0.5', extent: '0.633' });
  });

  test('each with its basis: the project without indicators counts in the coverage of the means, not as zero', () => {
    const { objectives, indicators, extent } = alignmentFigures(rows, '2019-06-30');
    expect({ ...objectives, memberRows: objectives.memberRows.map(({ id }) => id) }).toEqual({
      value: '0.75', numerator: '3', denominator: '4', coverage: { known: 4, unknown: 0, excluded: [] }, asOf: '2019-06-30', memberRows: ['p0', 'p1', 'p3'],
      rule: { code: 'alignment-a1', version: '1', text: expect.stringContaining('GPEDC') },
    });
    expect(indicators).toMatchObject({ numerator: '1.75', denominator: '3', coverage: { known: 3, unknown: 0, excluded: [{ reason: 'NO_INDICATORS', count: 1 }] } });
    expect(extent).toMatchObject({ numerator: '1.9', denominator: '3', coverage: { known: 4, unknown: 0 } });
  });

  test('leaving out rows with a zero would give other figures: the known error of an existing system', () => {
    expect(values([rows[0]!, rows[3]!])).toMatchObject({ objectives: '1', indicators: '0.875', dataSources: '0.75', evaluation: '1' });
  });
});

test('where nobody has said anything every value is null and the coverage says so', () => {
  const figures = alignmentFigures([row({}, 0), row({}, 1), row({ excluded: 'CANCELLED' }, 2)], '2019-06-30');
  for (const figure of Object.values(figures) as Figure[]) {
    expect(figure).toMatchObject({ value: null, coverage: { known: 0, unknown: 2, excluded: [{ reason: 'CANCELLED', count: 1 }] } });
  }
});

test('the extent exists only where A1, A2 and A3 do, and A4 stays out', () => {
  expect(values([answers(1, 2, 1, null, 1, 0)])).toEqual({ objectives: '1', indicators: '0.5', dataSources: null, evaluation: '1', extent: null });
  expect(values([answers(1, 2, 1, 2, null, 0)])).toEqual({ objectives: '1', indicators: '0.5', dataSources: '1', evaluation: null, extent: '0.833' });
});

test('a dispute is left out with its reason: neither yes nor no nor unknown', () => {
  const { objectives } = alignmentFigures([row({ objective: true }, 0), row({ disputed: true }, 1)], '2019-06-30');
  expect(objectives).toMatchObject({ value: '1', coverage: { known: 1, unknown: 0, excluded: [{ reason: 'DISPUTED', count: 1 }] } });
});

test('thirds that add up to a tie round half up once', () => {
  const rows = [answers(null, 3, 1, null, null, 0), answers(null, 6, 1, null, null, 1), ...[2, 3, 4, 5, 6, 7].map((i) => answers(null, 1, 0, null, null, i))];
  expect(values(rows).indicators).toBe('0.063'); // 1/16
});

/** The slow and obvious way: exact fractions over big integers, one figure at a time. */
const reference = {
  share(rows: AlignmentRow[], answer: (row: AlignmentRow) => boolean | null) {
    const said = rows.filter((each) => answer(each) !== null);
    return said.length === 0 ? null : { top: BigInt(said.filter((each) => answer(each)).length), bottom: BigInt(said.length) };
  },
  mean(rows: AlignmentRow[], part: (row: AlignmentRow) => number | null) {
    let top = 0n;
    let bottom = 1n;
    let count = 0n;
    for (const each of rows) {
      if (each.indicators === null || each.indicators === 0 || part(each) === null) continue;
      top = top * BigInt(each.indicators) + BigInt(part(each)!) * bottom;
      bottom *= BigInt(each.indicators);
      count += 1n;
    }
    return count === 0n ? null : { top, bottom: bottom * count };
  },
  round(fraction: { top: bigint; bottom: bigint } | null): string | null {
    if (!fraction) return null;
    const thousandths = (2n * 1000n * fraction.top + fraction.bottom) / (2n * fraction.bottom);
    return String(Number(thousandths) / 1000);
  },
};

const anyRow = fc.record({
  objective: fc.option(fc.boolean()), indicators: fc.option(fc.integer({ min: 0, max: 12 })), evaluation: fc.option(fc.boolean()),
  drawn: fc.option(fc.nat(12)), governmentData: fc.option(fc.nat(12)), cancelled: fc.boolean(), disputed: fc.boolean(),
}).map(({ cancelled, disputed, drawn, governmentData, ...rest }): AlignmentRow => row({
  ...rest, excluded: cancelled ? 'CANCELLED' : null, disputed,
  drawn: rest.indicators === null || drawn === null ? null : Math.min(drawn, rest.indicators),
  governmentData: rest.indicators === null || governmentData === null ? null : Math.min(governmentData, rest.indicators),
}));

test('over random rows the figures are those of the reference, and the coverage adds up to the rows', () => {
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 25 }), (generated) => {
    const rows = generated.map((each, i) => ({ ...each, projectId: `p${i}` }));
    const counted = rows.filter((each) => !each.excluded && !each.disputed);
    const figures = alignmentFigures(rows, '2019-06-30');
    const a1 = reference.share(counted, (each) => each.objective);
    const a2 = reference.mean(counted, (each) => each.drawn);
    const a3 = reference.mean(counted, (each) => each.governmentData);
    const extent = a1 && a2 && a3 ? { top: a1.top * a2.bottom * a3.bottom + a2.top * a1.bottom * a3.bottom + a3.top * a1.bottom * a2.bottom, bottom: 3n * a1.bottom * a2.bottom * a3.bottom } : null;
    expect(values(rows)).toEqual({
      objectives: reference.round(a1), indicators: reference.round(a2), dataSources: reference.round(a3),
      evaluation: reference.round(reference.share(counted, (each) => each.evaluation)), extent: reference.round(extent),
    });
    for (const { coverage } of Object.values(figures) as Figure[]) {
      expect(coverage.known + coverage.unknown + coverage.excluded.reduce((sum, each) => sum + each.count, 0)).toBe(rows.length);
    }
  }), { numRuns: 150 });
});
