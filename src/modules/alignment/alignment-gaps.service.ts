import type { Ctx } from '../../kernel/context';
import type { Figure, FigureRule } from '../../kernel/figure';
import { pageOfKnown, type Page } from '../../kernel/page';
import { stub, stubOrNull, type Row } from '../../kernel/stub';
import { GAP_RULES, gapsOf, shareOfGaps } from './alignment-gaps.rules';
import { AlignmentGapConnection } from './alignment-gaps.type';
import type { AlignmentGapArgs } from './plan-reference.inputs';
import { programPlan } from './program-plan.service';

/** What a page of gaps tells besides its gaps. */
export interface GapBasis { framework: Row | null; share: Figure; rule: FigureRule; asOf: string }

export async function alignmentGaps(ctx: Ctx, programId: string, args: AlignmentGapArgs): Promise<Page> {
  const { version, projects, reaches, asOf } = await programPlan(ctx, programId, args);
  const rows = gapsOf(reaches, args.level).map(({ gap, project, nearest, disputed }) => ({ gap, project: stub('Project', { id: project.id }), nearest, disputed }));
  const basis: GapBasis = { framework: stubOrNull('ResultsFramework', 'id', version?.id), share: shareOfGaps(projects, reaches, args.level, asOf), rule: GAP_RULES[args.level], asOf };
  return Object.assign(AlignmentGapConnection.of(pageOfKnown(rows, args).data), basis);
}
