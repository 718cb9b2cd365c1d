import { figureOf, type Figure } from '../../kernel/figure';
import { stub } from '../../kernel/stub';
import type { SdgDepth } from './sdg-depth.type';

const DEPTHS: readonly SdgDepth[] = ['NONE', 'GOAL', 'TARGET', 'INDICATOR'];

/** The deepest of some codes of the 2030 Agenda (DOMAIN.md section 4.1): `16` is a goal, `15.2` a target, `3.1.1` an indicator. Never inferred downwards. */
export const depthOf = (codes: readonly string[]): SdgDepth => DEPTHS[Math.max(0, ...codes.map((code) => code.split('.').length))]!;

const RULE = {
  code: 'sdg-depth', version: '1',
  text: 'Projects whose deepest reference to the 2030 Agenda is at this depth, over all projects of the program, cancelled ones included. A code that the curator suggested does not count, and nothing is inferred downwards: a project that names a goal names no target.',
};

export interface DepthShare { depth: SdgDepth; projects: Figure }

/** How many projects go how deep; all four depths, also those that no project has. */
export function depthShares(projects: readonly { id: string; codes: readonly string[] }[], asOf: string): DepthShare[] {
  return DEPTHS.map((depth) => {
    const members = projects.filter(({ codes }) => depthOf(codes) === depth).map(({ id }) => stub('Project', { id }));
    return { depth, projects: figureOf({ numerator: members.length, denominator: projects.length, known: projects.length, unknown: 0, rule: RULE, members, asOf }) };
  });
}
