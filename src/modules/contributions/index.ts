import type { ModuleDefinition } from '../../kernel/module';
import { BilateralProgramStub } from './bilateral-program.stub';
import { BudgetStatement } from './budget-statement.entity';
import { budgetRecords } from './budget-statement.package';
import { BudgetStatementRecordFields, BudgetStatementResolver, ProgramBudgetsResolver, ProjectBudgetsResolver } from './budget-statement.resolver';
import { ContributionLine } from './contribution-line.entity';
import { contributionRecords } from './contribution-line.package';
import { ContributionLineRecordFields, ContributionLineResolver, LineRecipientResolver, ProgramContributionsResolver, ProjectContributionsResolver } from './contribution-line.resolver';
import { ContributionTotalsResolver, CountryTotalsResolver, ProgramTotalsResolver, ProjectTotalsResolver } from './contribution-totals.resolver';
import { contributionInvariants } from './contributions.invariants';
import { references } from './contributions.reference';
import { Disbursement } from './disbursement.entity';
import { disbursementRecords } from './disbursement.package';
import { DisbursementRecordFields, DisbursementResolver } from './disbursement.resolver';
import { FiscalCalendar } from './fiscal-calendar.entity';
import { fiscalCalendarRecords } from './fiscal-calendar.package';
import { LineRecipient } from './line-recipient.entity';
import { ProjectStub } from './project.stub';
import { ValuationMethod } from './valuation-method.entity';
import { valuationMethodRecords } from './valuation-method.package';
import { WithheldAmount } from './withheld-amount.entity';
import { withheldAmountRecords } from './withheld-amount.package';
import { LineWithheldAmountResolver, WithheldAmountRecordFields, WithheldAmountResolver } from './withheld-amount.resolver';
import { CountryCalendarResolver, FiscalCalendarResolver, ValuationMethodRecordFields, ValuationMethodResolver } from './valuation-method.resolver';

export { assertedContributions } from './asserted.facts';
export { contributionFacts } from './contribution.facts';
export { linePublication } from './publication.facts';
export { moneyFacts } from './money.facts';
export { disclosed, dueAmounts, type DueAmount } from './withheld-amounts.loaders';
export { contributionPort, type ContributionReaders } from './readers.port';

export const contributions: ModuleDefinition = {
  name: 'contributions',
  resolvers: [
    ContributionLineResolver, ContributionLineRecordFields, LineRecipientResolver, ProjectContributionsResolver, ProgramContributionsResolver,
    ContributionTotalsResolver, ProjectTotalsResolver, ProgramTotalsResolver, CountryTotalsResolver,
    DisbursementResolver, DisbursementRecordFields,
    WithheldAmountResolver, WithheldAmountRecordFields, LineWithheldAmountResolver,
    BudgetStatementResolver, BudgetStatementRecordFields, ProjectBudgetsResolver, ProgramBudgetsResolver,
    ValuationMethodResolver, ValuationMethodRecordFields, FiscalCalendarResolver, CountryCalendarResolver,
  ],
  types: [ProjectStub, BilateralProgramStub],
  owns: references,
  stubs: { Source: 'id', Country: 'iso3', Organization: 'id', CodeListEntry: 'id', Project: 'id', BilateralProgram: 'id' },
  records: [fiscalCalendarRecords, valuationMethodRecords, contributionRecords, withheldAmountRecords, disbursementRecords, budgetRecords],
  invariants: contributionInvariants,
  entities: [ContributionLine, LineRecipient, WithheldAmount, Disbursement, BudgetStatement, ValuationMethod, FiscalCalendar],
};
