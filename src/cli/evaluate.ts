import type { Evaluation, Score } from '../modules/alignment';
import { evaluateAlignment } from '../app/evaluate';
import type { Command } from './main';

const USAGE = 'mixta evaluate alignment [--pairs FILE]';

/** Prints how the rule of thematic fit does on judged pairs; the exit code is 0 whatever the score. */
export const command: Command = async ([what, option, file]) => {
  if (what !== 'alignment' || (option !== undefined && !(option === '--pairs' && file))) throw new Error(`${USAGE}: expected "alignment", got "${[what, option, file].filter(Boolean).join(' ')}"`);
  process.stdout.write(report(await evaluateAlignment(file)));
  return 0;
};

const text = ({ right, of }: Score): string => `${right} of ${of}`;

function report({ rule, thematicNegatives, baselines, confusion, classes, wrong }: Evaluation): string {
  const columns = Object.keys(confusion);
  const rows = Object.entries(confusion).map(([verdict, counts]) => `  ${verdict.padEnd(12)}${Object.values(counts).map((n) => String(n).padStart(13)).join('')}`);
  return [
    `thematic fit, rule thematic-fit 1, indicative; one reader judged the pairs`,
    `correct on the pairs that are not partial   ${text(rule)}`,
    `thematic negatives called not aligned       ${text(thematicNegatives)}`,
    ...Object.entries(baselines).map(([name, score]) => `  baseline ${`${name}:`.padEnd(40)} ${text(score)}`),
    `reader \\ rule ${columns.map((each) => each.padStart(13)).join('')}`,
    ...rows,
    ...classes.map(({ verdict, precision, recall }) => `  ${verdict.padEnd(12)} precision ${text(precision)}, recall ${text(recall)}`),
    ...(wrong.length ? ['wrong:', ...wrong.map((pair) => `  ${pair.code}: reader ${pair.verdict}, rule ${pair.ruled}`)] : []),
    '',
  ].join('\n');
}
