import { Exact } from '../../kernel/exact';
import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { stub, type Row } from '../../kernel/stub';
import { codeOf, dimensionOf, levelOf, nearest, sharesOf, type OfferedCode } from './fit.rules';
import type { FitCode, FitEvidence } from './aligned-offer.type';
import type { CodeTree } from './code-tree.rules';
import type { TagFact } from './readers.port';
import { suggestionKey, type Wanted, type WantedVocabulary } from './recipient-plan.rules';
import { scoreOf, type Reach } from './score.rules';

/** An offer beside what is wanted, in the one vocabulary in which the two are compared. */
export interface ComparedOffer {
  wanted: WantedVocabulary;
  offered: readonly (OfferedCode & { suggested: boolean })[];
  /** For each code of the offer, how near it comes to each priority; those with nothing in common are left out. */
  nearness: readonly ReadonlyMap<number, Exact>[];
  asOf: string;
  /** Codes of priorities that the curator chose, by `suggestionKey`. */
  suggested: ReadonlySet<string>;
}

/** Similarities of codes to priorities, computed once for all offers of a page. */
export function comparer(wanted: Wanted, tree: CodeTree, reachOfPlan: (wanted: WantedVocabulary) => ReadonlyMap<string, ReadonlyMap<number, Reach>>, asOf: string) {
  const reaches = new Map(wanted.vocabularies.map((each) => [each.vocabulary, reachOfPlan(each)]));
  const known = new Map<string, ReadonlyMap<number, Exact>>();
  const nearnessOf = ({ at }: OfferedCode): ReadonlyMap<number, Exact> => {
    const key = `${at.vocabulary} ${codeOf(at)}`;
    const found = known.get(key) ?? new Map(scoreOf({ node: 0, vocabulary: at.vocabulary, path: at.path }, 0, reaches.get(at.vocabulary)!).pairings.map((each) => [each.number, Exact.ratio(each.top, each.bottom)]));
    known.set(key, found);
    return found;
  };
  return (tags: readonly TagFact[]): ComparedOffer | null => {
    const compared = wanted.vocabularies.find((each) => tags.some((tag) => tag.vocabulary === each.vocabulary));
    if (!compared) return null;
    const own = tags.filter((tag) => tag.vocabulary === compared.vocabulary);
    const shares = sharesOf(own.map((tag) => (tag.percentage === null ? null : Exact.of(tag.percentage))));
    const offered = own.map((tag, i) => ({ at: tree(tag.vocabulary, tag.code), share: shares[i]!, suggested: tag.suggested }));
    return { wanted: compared, offered, nearness: offered.map(nearnessOf), asOf, suggested: wanted.suggested };
  };
}

/** For each code of the offer the priorities that it comes nearest to; several where they are equally near. */
export function evidenceOf({ wanted, offered, nearness, suggested: chosen }: ComparedOffer): FitEvidence[] {
  return offered.flatMap(({ at, suggested }, i) => {
    const best = Exact.highest([...nearness[i]!.values()]);
    if (best.isZero) return [];
    const numbers = [...nearness[i]!].filter(([, similarity]) => similarity.equals(best)).map(([number]) => number);
    return numbers.map((number) => {
      const priority = wanted.priorities[number]!;
      const { code } = nearest(at, priority)!;
      return {
        dimension: dimensionOf(at.vocabulary), level: levelOf(at, code), similarity: best.text(0, 6), nodeId: priority.nodeId,
        offered: fitCode(at.vocabulary, codeOf(at), suggested), wanted: fitCode(code.vocabulary, codeOf(code), chosen.has(suggestionKey(priority.nodeId, code.vocabulary, codeOf(code)))),
      };
    });
  });
}

const fitCode = (vocabulary: string, code: string, suggested: boolean): FitCode => ({ dimension: dimensionOf(vocabulary), vocabulary, code, suggested });

const countIf = (strict: boolean, similarity: Exact): Exact => (strict && !similarity.equals(Exact.ONE) ? Exact.ZERO : similarity);

/** How much of the offer meets what is wanted; members are the priorities that count. */
export function fitFigure(compared: ComparedOffer, strict: boolean): Figure {
  const best = compared.nearness.map((each) => Exact.highest([...each.values()].map((similarity) => countIf(strict, similarity))));
  return figure(compared, 'fit', strict, Exact.sum(best.map((similarity, i) => compared.offered[i]!.share.times(similarity))), compared.offered.length, 0);
}

/** How much of what is wanted the offer meets. */
export function coverageFigure(compared: ComparedOffer, strict: boolean): Figure {
  const { priorities, untagged } = compared.wanted;
  const best = priorities.map((_, number) => Exact.highest(compared.nearness.map((each) => countIf(strict, each.get(number) ?? Exact.ZERO))));
  return figure(compared, 'coverage', strict, Exact.sum(best.map((similarity, number) => priorities[number]!.weight.times(similarity))), priorities.length, untagged);
}

function figure(compared: ComparedOffer, of: 'fit' | 'coverage', strict: boolean, share: Exact, known: number, unknown: number): Figure {
  const [numerator, denominator] = share.inLowestTerms;
  const fits = denominator.length <= 12; // a longer fraction is easier read as a decimal
  return figureOf({
    numerator: fits ? numerator : share.text(0), denominator: fits ? denominator : '1',
    known, unknown, rule: ruleOf(compared.wanted.vocabulary, of, strict), members: metPriorities(compared, strict), asOf: compared.asOf,
  });
}

const metPriorities = ({ wanted, nearness }: ComparedOffer, strict: boolean): Row[] => wanted.priorities.flatMap((priority, number) =>
  (priority.nodeId && nearness.some((each) => !countIf(strict, each.get(number) ?? Exact.ZERO).isZero) ? [stub('FrameworkNode', { id: priority.nodeId })] : []));

const DIRECTIONS = {
  fit: 'sum over the codes of the offer of share times the highest similarity to a priority',
  coverage: 'sum over the priorities of weight times the highest similarity of a code of the offer; of nodes without such codes nothing is known, and their weight is spread over the others',
};

function ruleOf(vocabulary: string, of: 'fit' | 'coverage', strict: boolean): FigureRule {
  const dimension = dimensionOf(vocabulary);
  const counted = strict ? 'counting only codes that are the priority\'s or lie inside it' : 'similarity is 1 for the priority\'s code or one inside it, else twice the depth in common over the sum of the depths';
  const why = dimension === 'SDG' ? 'over the 2030 Agenda, because the two have no sector of a common vocabulary' : `over sectors of ${vocabulary}`;
  return { code: `${of === 'fit' ? 'offer-fit' : 'plan-coverage'}-${dimension.toLowerCase()}${strict ? '-strict' : ''}`, version: '1', text: `Indicative. ${DIRECTIONS[of]}, ${counted}; ${why}.` };
}
