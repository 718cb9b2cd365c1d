import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import { ProjectStub } from './project.stub';
import { ResultsFrameworkStub } from './results-framework.stub';
import { sdgDepthOfFramework, sdgDepthOfProgram, sdgDepthOfProject } from './sdg-depth.service';
import { ProgramSdgDepth, SdgDepth } from './sdg-depth.type';

@Resolver(() => ProjectStub)
export class ProjectSdgDepthResolver {
  @FieldResolver(() => SdgDepth, { description: 'Its deepest reference to the 2030 Agenda.' })
  sdgDepth(@Root() row: Row, @Context() ctx: Ctx): Promise<SdgDepth> {
    return sdgDepthOfProject(ctx, row.id);
  }
}

@Resolver(() => BilateralProgramStub)
export class ProgramSdgDepthResolver {
  @FieldResolver(() => ProgramSdgDepth, { description: 'How deep it and its projects refer to the 2030 Agenda.' })
  sdgDepth(@Root() row: Row, @Context() ctx: Ctx): Promise<ProgramSdgDepth> {
    return sdgDepthOfProgram(ctx, row.id);
  }
}

@Resolver(() => ResultsFrameworkStub)
export class FrameworkSdgDepthResolver {
  @FieldResolver(() => SdgDepth, { description: 'The deepest reference of its priorities and indicators to the 2030 Agenda.' })
  sdgDepth(@Root() row: Row, @Context() ctx: Ctx): Promise<SdgDepth> {
    return sdgDepthOfFramework(ctx, row.id);
  }
}
