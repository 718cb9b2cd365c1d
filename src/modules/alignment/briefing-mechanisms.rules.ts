import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { stub } from '../../kernel/stub';
import type { PairProgramFact } from './briefing.port';

export interface BriefedMechanism { missing: Figure; notReported: Figure }
export interface BriefedMechanisms { operational: BriefedMechanism; budgetary: BriefedMechanism; monitoring: BriefedMechanism }

const OF_PAIR = 'Over the programs that sessions of the commission approved and those of its two countries alone.';
const MISSING: FigureRule = { code: 'briefing-mechanism-missing', version: '1', text: `Programs of which a source says that they have none; those of which no source says are unknown. ${OF_PAIR}` };
const NOT_REPORTED: FigureRule = { code: 'briefing-mechanism-not-reported', version: '1', text: `Programs of which no source says whether they have one. ${OF_PAIR}` };

/** What programs lack, as a source denies it, apart from what nobody tells; without any program nothing is known. */
export function briefedMechanisms(programs: readonly PairProgramFact[], asOf: string): BriefedMechanisms {
  const about = (has: (program: PairProgramFact) => boolean | null): BriefedMechanism => {
    const untold = programs.filter((each) => has(each) === null);
    const figure = (of: readonly PairProgramFact[], known: number, rule: FigureRule) => {
      const counted = figureOf({ numerator: of.length, known, unknown: programs.length - known, rule, members: of.map(({ id }) => stub('BilateralProgram', { id })), asOf });
      return programs.length === 0 ? Object.assign(counted, { value: null }) : counted;
    };
    return { missing: figure(programs.filter((each) => has(each) === false), programs.length - untold.length, MISSING), notReported: figure(untold, programs.length, NOT_REPORTED) };
  };
  return {
    operational: about((each) => each.operationalMechanism),
    budgetary: about((each) => each.budgetaryMechanism),
    monitoring: about((each) => (each.monitoringMeans === null ? null : each.monitoringMeans.length > 0)),
  };
}
