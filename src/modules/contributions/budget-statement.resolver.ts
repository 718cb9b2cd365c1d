import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { recordFields } from '../../kernel/record';
import { stubOrNull, type Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { BUDGET_FIELDS, BudgetStatement } from './budget-statement.entity';
import { CountryStub } from './country.stub';
import { budgetById, budgetsByProgramId, budgetsByProjectId, budgetsByTotalId } from './money-records.loaders';
import { ProjectStub } from './project.stub';
import { SourceStub } from './source.stub';

export const BudgetStatementRecordFields = recordFields(BudgetStatement, SourceStub, BUDGET_FIELDS);

@Resolver(() => BudgetStatement)
export class BudgetStatementResolver {
  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project whose budget it is.' })
  project(@Root() row: Row): Row | null {
    return stubOrNull('Project', 'id', row.projectId);
  }

  @FieldResolver(() => BilateralProgramStub, { nullable: true, description: 'The program, fund or call whose budget it is.' })
  program(@Root() row: Row): Row | null {
    return stubOrNull('BilateralProgram', 'id', row.programId);
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country that pays, where it is one alone.' })
  payerCountry(@Root() row: Row): Row | null {
    return stubOrNull('Country', 'iso3', row.payerCountry);
  }

  @FieldResolver(() => BudgetStatement, { nullable: true, description: 'Of a share: the total that holds it.' })
  async total(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return row.totalId ? budgetById(ctx).load(row.totalId) : null;
  }

  @FieldResolver(() => [BudgetStatement], { description: 'Of a total: the shares that it holds. They need not be all of it.' })
  shares(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return budgetsByTotalId(ctx).load(row.id);
  }
}

const BUDGETS = 'What sources print of its budget, by code. A total holds its shares: nothing here is to be added.';

@Resolver(() => ProjectStub)
export class ProjectBudgetsResolver {
  @FieldResolver(() => [BudgetStatement], { description: BUDGETS })
  budgets(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return budgetsByProjectId(ctx).load(row.id);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramBudgetsResolver {
  @FieldResolver(() => [BudgetStatement], { description: BUDGETS })
  budgets(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return budgetsByProgramId(ctx).load(row.id);
  }
}
