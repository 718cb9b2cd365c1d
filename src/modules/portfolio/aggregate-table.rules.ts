import { localized, ownLabels, type StoredText } from '../../kernel/localized';
import { cellOf, labelOf } from './aggregate-grid.rules';
import { AggregateTable, type Aggregate, type AggregateKey, type AggregateSeries, type AggregateTableColumn } from './aggregate.type';

const BY = ownLabels({ es: 'por', en: 'by', pt: 'por' });
const NOT_ADDITIVE = ownLabels({
  es: 'los valores no se suman: un mismo registro está en varios, y el total cuenta cada uno una vez.',
  en: 'the numbers may not be added: the same record is in several, and the total counts each once.',
  pt: 'os valores não se somam: um mesmo registro está em vários, e o total conta cada um uma vez.',
});

/** The answer as rows and columns: the last of several dimensions heads the columns, the others the rows. */
export function tableOf(aggregate: Aggregate, locale: string | null | undefined): AggregateTable {
  const say = (text: StoredText | null, otherwise = ''): string => localized(text, locale)?.value ?? otherwise;
  const nameOf = (key: AggregateKey) => say(key.text, key.code);
  const { axes, series } = aggregate;
  const across = axes.length > 1 ? axes.at(-1)!.values : [null];
  const heads = axes.length > 1 ? axes.slice(0, -1) : axes;
  const figures = new Map(aggregate.cells.map((cell) => [cellOf(cell.keys), cell.figures]));
  const rows = new Map(aggregate.cells.map(({ keys }) => [cellOf(keys.slice(0, heads.length)), keys.slice(0, heads.length)]));
  const none = aggregate.empty();
  const cellsIn = (keys: AggregateKey[]) => across.flatMap((value) => figures.get(cellOf(value ? [...keys, value] : keys)) ?? none);
  return Object.assign(new AggregateTable(), {
    caption: captionOf(aggregate, say),
    rowHeadings: heads.map((axis) => say(axis.text)),
    columns: across.flatMap((value) => series.map((each): AggregateTableColumn => ({ label: [value ? nameOf(value) : null, seriesLabel(each, say)].filter(Boolean).join(': '), unit: each.unit, coverage: each.total.coverage }))),
    rows: axes.length === 0 ? [{ labels: [], cells: series.map(({ total }) => total) }] : [...rows.values()].map((keys) => ({ labels: keys.map(nameOf), cells: cellsIn(keys) })),
    notes: notesOf(series, say),
  });
}

type Say = (text: StoredText | null, otherwise?: string) => string;

const seriesLabel = ({ text, unit, measure }: AggregateSeries, say: Say): string => `${say(text)}${unit && unit !== measure ? ` (${unit})` : ''}`;

function captionOf({ series, axes, asOf }: Aggregate, say: Say): string {
  const measures = [...new Set(series.map(({ measure }) => measure))].map((measure) => say(labelOf('AggregateMeasure', measure))).join(', ');
  const dimensions = axes.map((axis) => say(axis.text)).join(', ');
  return `${measures}${dimensions ? ` ${say(BY)} ${dimensions}` : ''} (${asOf})`;
}

const notesOf = (series: readonly AggregateSeries[], say: Say): string[] => [
  ...new Set(series.map(({ total }) => total.rule.text)),
  ...series.filter(({ additivity }) => additivity === 'NOT_ADDITIVE').map((each) => `${seriesLabel(each, say)}: ${say(NOT_ADDITIVE)}`),
];
