import type { Ctx } from '../../kernel/context';
import { Port } from '../../kernel/port';

/** A project of a program, with the day since which its parties could have spoken of it. */
export interface ProgramProjectFact { readonly id: string; readonly code: string; readonly approvedOn: string | null }

/** What the words of a party on a program need of its projects, through the policies of the viewer. */
export interface ProgramReaders { projectsOfProgram(ctx: Ctx, programId: string): Promise<ProgramProjectFact[]> }

export const programPort = new Port<ProgramReaders>('accountability: programs');
