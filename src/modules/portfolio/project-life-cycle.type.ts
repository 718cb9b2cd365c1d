import { Ctx as Context, Field, Int, ObjectType, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { RecordVisibility } from '../../kernel/record-visibility';
import type { Row } from '../../kernel/stub';
import { UserError } from '../../kernel/user-error';
import { Project } from './project.entity';
import { projectById } from './projects.loaders';

@ObjectType('MoveProjectPayload', { simpleResolvers: true, description: 'What became of a step of the life cycle of a project.' })
export class MoveProjectPayload {
  @Field(() => Project, { nullable: true, description: 'The project as it stands now; null when the step was refused. A step of a draft does not show in what is public.' })
  project(@Root() { recordId }: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return recordId ? projectById(ctx).load(recordId) : null;
  }

  @Field(() => Int, { nullable: true, description: 'Version of the project now; null when the step was refused.' })
  version: number | null;

  @Field(() => RecordVisibility, { nullable: true, description: 'Whether the version is public; null when the step was refused.' })
  visibility: RecordVisibility | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when the step was taken.' })
  userErrors: UserError[];
}
