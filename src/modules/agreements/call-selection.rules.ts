import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import type { Row } from '../../kernel/stub';

export const APPROVAL_RULE: FigureRule = {
  code: 'call-approvals',
  version: '1',
  text: 'Approved proposals over proposals approved or rejected. Those withdrawn are left out and counted; those without a known outcome are unknown.',
};
export const REASON_RULE: FigureRule = {
  code: 'call-rejection-reasons',
  version: '1',
  text: 'Rejected proposals with a published reason over all rejected ones. A reason that nobody reported is unknown; the rejection still counts.',
};

const withStatus = (proposals: Row[], status: string | null) => proposals.filter((proposal) => proposal.status === status);

export function approvalsOf(proposals: Row[], asOf: string): Figure {
  const approved = withStatus(proposals, 'APPROVED');
  const decided = approved.length + withStatus(proposals, 'REJECTED').length;
  return figureOf({
    numerator: approved.length, denominator: decided, known: decided, unknown: withStatus(proposals, null).length,
    excluded: [{ reason: 'WITHDRAWN', count: withStatus(proposals, 'WITHDRAWN').length }], rule: APPROVAL_RULE, members: approved, asOf,
  });
}

export function rejectionReasonsOf(proposals: Row[], asOf: string): Figure {
  const rejected = withStatus(proposals, 'REJECTED');
  const reasoned = rejected.filter((proposal) => proposal.reason !== null);
  return figureOf({
    numerator: reasoned.length, denominator: rejected.length, known: reasoned.length, unknown: rejected.length - reasoned.length,
    rule: REASON_RULE, members: reasoned, asOf,
  });
}
