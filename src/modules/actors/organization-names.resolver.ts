import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Organization } from './organization.entity';
import { nameOfOrganizationOn, organizationsNamed } from './organization-names.service';
import { OrganizationNameInTime, OrganizationNaming } from './organization-names.type';
import { organizationsBySuccessorOf } from './organizations.loaders';

@Resolver(() => Organization)
export class OrganizationNamesResolver {
  @Query(() => [OrganizationNaming], { description: 'The organizations that go by a name or acronym, or went by it, or whose predecessor did; by code, 20 at most. The whole name, in either spelling of German letters; accents and case do not matter.' })
  organizationsNamed(@Context() ctx: Ctx, @Arg('name', () => String, { description: 'The name or acronym, at most 200 characters.' }) name: string): Promise<OrganizationNaming[]> {
    return organizationsNamed(ctx, name);
  }

  @FieldResolver(() => OrganizationNameInTime, { nullable: true, description: 'The name by which it went on a day, or its predecessor did: a name of before while its dates say so, and that of today after the last of them or where none is recorded. Null where the dates leave it open.' })
  nameOn(@Root() row: Row, @Context() ctx: Ctx, @Arg('date', () => PartialDate, { description: 'The day; of a month or year, its first.' }) date: string): Promise<OrganizationNameInTime | null> {
    return nameOfOrganizationOn(ctx, row, date);
  }

  @FieldResolver(() => [Organization], { description: 'Organizations that took over its tasks, as records of their own.' })
  successors(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return organizationsBySuccessorOf(ctx).load(row.id);
  }
}
