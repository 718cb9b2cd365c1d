import { Arg, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { recordsPort } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { FieldRule, ViewerCan } from '../../kernel/viewer-can';
import { MoveProjectInput } from './project-life-cycle.inputs';
import { requiredFor } from './project-life-cycle.rules';
import { moveProject, projectViewerCan } from './project-life-cycle.service';
import { MoveProjectPayload } from './project-life-cycle.type';
import { ProjectStatus } from './project-words.type';
import { Project } from './project.entity';

@Resolver(() => Project)
export class ProjectLifeCycleResolver {
  @FieldResolver(() => [ViewerCan], { description: 'What the viewer may do with the project: save, publish, withdraw it, and each step of its life cycle, with what stands in the way.' })
  viewerCan(@Root() { id }: Row, @Context() ctx: Ctx, @Arg('to', () => ProjectStatus, { nullable: true, description: 'This step alone; everything when left out.' }) to?: ProjectStatus | null): Promise<ViewerCan[]> {
    return projectViewerCan(ctx, id, to ?? null);
  }

  @Query(() => [FieldRule], { description: 'Fields that a record of a type must have, and for a project those that a step of its life cycle needs besides: for the marks of a form.' })
  requiredFields(
    @Arg('type', () => String, { description: 'Type of the record, such as Project.' }) type: string,
    @Arg('to', () => ProjectStatus, { nullable: true, description: 'Step of the life cycle of a project.' }) to?: ProjectStatus | null,
  ): FieldRule[] {
    const shape = recordsPort.read.shape(type);
    if (!shape || (to && type !== 'Project')) throw badInput('type', to ? 'Project, which alone has these steps' : 'a type of record, such as Project', type);
    return [...shape.required.map((field) => ({ field, rule: 'every record of the type has it' })), ...(to ? requiredFor(to) : [])];
  }

  @Mutation(() => MoveProjectPayload, { description: 'Takes a step of the life cycle of a project that you are custodian of: its status and history change, and dates of approval, real start or end are set where they were not known.' })
  moveProject(@Arg('input', () => MoveProjectInput, { description: 'The step.' }) { id, version, to, on, statusReason, note, reason }: MoveProjectInput, @Context() ctx: Ctx): Promise<Row> {
    return moveProject(ctx, { id, version, to, on: on ?? ctx.today, statusReason: statusReason ?? null, note: note ?? null, reason: reason ?? null }) as Promise<Row>;
  }
}
