import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { stub, type Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import { tableOf } from './aggregate-table.rules';
import { AggregateArgs } from './aggregate.inputs';
import { aggregate } from './aggregate.service';
import { Aggregate, AggregateKey, AggregateTable } from './aggregate.type';
import { CountryStub } from './country.stub';
import { GroupingStub } from './grouping.stub';
import { OrganizationStub } from './organization.stub';
import { SubdivisionStub } from './subdivision.stub';

/** It reads every project of the question. */
const PRICE = 200;

@Resolver(() => Aggregate)
export class AggregateResolver {
  @Weighs(PRICE)
  @Query(() => Aggregate, { description: 'Counts and sums over projects, told apart by up to three dimensions, with members, coverage and a table: for charts, maps and flows.' })
  aggregate(@Context() ctx: Ctx, @Args(() => AggregateArgs) args: AggregateArgs): Promise<Aggregate> {
    return aggregate(ctx, args);
  }

  @FieldResolver(() => AggregateTable, { description: 'The same answer as a table with labels, units, notes and coverage.' })
  table(@Root() root: Aggregate, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): AggregateTable {
    return tableOf(root, locale);
  }
}

const IS_COUNTRY = /^[A-Z]{3}$/;

@Resolver(() => AggregateKey)
export class AggregateKeyResolver {
  @FieldResolver(() => CountryStub, { nullable: true, description: 'The country, where the value is one.' })
  country(@Root() { dimension, key }: AggregateKey): Row | null {
    return dimension !== 'SECTOR' && IS_COUNTRY.test(key) ? stub('Country', { iso3: key }) : null;
  }

  @FieldResolver(() => SubdivisionStub, { nullable: true, description: 'The state, department or province, where the value is one.' })
  subdivision(@Root() { key }: AggregateKey): Row | null {
    return key.startsWith('sub_') ? stub('Subdivision', { id: key }) : null;
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organization, where the value is one.' })
  organization(@Root() { key }: AggregateKey): Row | null {
    return key.startsWith('org_') ? stub('Organization', { id: key }) : null;
  }

  @FieldResolver(() => GroupingStub, { nullable: true, description: 'The group of countries, where the value is one; its members are not named thereby.' })
  grouping(@Root() { key }: AggregateKey): Row | null {
    return key.startsWith('grp_') ? stub('Grouping', { id: key }) : null;
  }
}
