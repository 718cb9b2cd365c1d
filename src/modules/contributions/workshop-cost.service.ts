import type { Ctx } from '../../kernel/context';
import { ratesPort, tableNamed } from '../../kernel/rates';
import { totalsOfProject } from './contribution-totals.service';
import { contributionPort } from './readers.port';
import { workshopCost } from './workshop-cost.rules';
import type { WorkshopCost, WorkshopCostArgs } from './workshop-cost.type';

export async function workshopCostOf(ctx: Ctx, projectId: string, { to, table, withGaps }: WorkshopCostArgs): Promise<WorkshopCost> {
  const [{ lines, frame }, attendance, rates] = await Promise.all([
    totalsOfProject(ctx, projectId, { disputes: 'CUSTODIAN' }), contributionPort.read.attendanceOfProject(ctx, projectId), ratesPort.read.rates(ctx),
  ]);
  return workshopCost(await lines(), attendance, { to, table: tableNamed(rates, table), withGaps }, frame);
}
