import { link, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { decimalText } from './money-columns.package';
import { WithheldAmount } from './withheld-amount.entity';

export const withheldAmountRecords: RecordSpec = {
  file: 'withheld-amounts',
  type: 'WithheldAmount',
  prefix: 'whd',
  entity: WithheldAmount,
  links: { contribution: link('ContributionLine', 'lineId') },
  schema: {
    description: 'Amounts that their custodians hold back until the day that the line names among its absences, under "money". They stay drafts, which their custodian alone sees.',
    required: ['contribution', 'amount'],
    properties: {
      contribution: { type: 'string', description: 'Code of the line whose amount is held back.' },
      amount: decimalText('Amount as text, in the currency of the line.', { required: true }),
    },
  },
  check: heldByItsParty,
};

function heldByItsParty({ visibility, assertedBy }: Row): Problem[] {
  const problems: Problem[] = [];
  if (visibility !== 'DRAFT') problems.push({ field: 'visibility', expected: 'DRAFT: what is held back is never published itself; after its day it becomes the amount of its line', got: visibility });
  if (!assertedBy) problems.push({ field: 'assertedBy', expected: 'the custodian of the line, who holds the amount back', got: assertedBy });
  return problems;
}
