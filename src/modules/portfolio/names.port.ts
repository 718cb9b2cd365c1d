import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

/** What projects read of the owner of organizations to show names of their time, through the policies of the viewer. */
export interface NameReaders { nameOn(ctx: Ctx, organizationId: string, on: string): Promise<{ readonly name: string; readonly acronym: string | null } | null> }

export const namesPort = new Port<NameReaders>('portfolio: names');
