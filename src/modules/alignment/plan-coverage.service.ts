import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { stubOrNull, type Row } from '../../kernel/stub';
import { coverageOf } from './plan-coverage.rules';
import type { PlanCoverage } from './plan-coverage.type';
import type { PlanCoverageArgs, WhatIfLink } from './plan-reference.inputs';
import { programPlan } from './program-plan.service';
import { alignmentPort, type FrameworkFact, type ProjectFact } from './readers.port';

const MOST_ASSUMED = 100;

export async function planCoverage(ctx: Ctx, programId: string, { whatIf, ...question }: PlanCoverageArgs): Promise<PlanCoverage> {
  const assumed = whatIf ?? [];
  if (assumed.length > MOST_ASSUMED) throw badInput('whatIf', `at most ${MOST_ASSUMED} links`, assumed.length);
  const { version, projects, reaches, asOf } = await programPlan(ctx, programId, question, (plan, of) => assumedLinks(ctx, assumed, plan, of));
  const basis = { isWhatIf: assumed.length > 0, asOf };
  return {
    framework: stubOrNull('ResultsFramework', 'id', version?.id), isWhatIf: basis.isWhatIf,
    objectives: coverageOf('objective', projects, reaches, basis), indicators: coverageOf('indicator', projects, reaches, basis),
  };
}

/** What is assumed as claims of the shape of stored ones. What the viewer may not see is refused like what does not exist. */
async function assumedLinks(ctx: Ctx, whatIf: readonly WhatIfLink[], version: FrameworkFact | null, projects: readonly ProjectFact[]): Promise<Row[]> {
  if (whatIf.length === 0) return [];
  if (!version) throw badInput('whatIf', 'no links where no version of the plan was in force', whatIf.length);
  const { read } = alignmentPort;
  const [nodes, indicators] = await Promise.all([read.nodesOf(ctx, [version.id]), read.indicatorsOf(ctx, [version.id])]);
  return whatIf.map((link, i) => {
    if (Boolean(link.node) === Boolean(link.indicator)) throw badInput(`whatIf[${i}]`, 'either node or indicator', link);
    const find = (field: keyof WhatIfLink, of: readonly { id: string; code: string }[], what: string): string =>
      of.find((each) => each.code === link[field])?.id ?? refuse(`whatIf[${i}].${field}`, `the code of ${what}`, link[field]);
    return {
      code: '', projectId: find('project', projects, 'a project of the program'), frameworkId: version.id, strength: null, // sorts before stored ones and is never shown
      nodeId: link.node ? find('node', nodes, `a node of ${version.code}`) : null, indicatorId: link.indicator ? find('indicator', indicators, `an indicator of ${version.code}`) : null,
    };
  });
}

function refuse(argument: string, expected: string, got: unknown): never {
  throw badInput(argument, expected, got);
}
