import 'reflect-metadata';
import { Arg, Field, InputType, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { buildModuleSchema } from '../../src/app/schema/module-schema';
import { deprecated } from '../../src/kernel/deprecation';

/** FICTIONAL: a module of which half is going, on one day. */
export const UNTIL = '2019-07-31';
const going = (reason: string, replacement: string): string => deprecated({ since: '2019-01-15', until: UNTIL, reason, replacement });

const FerryKind = { RAFT: 'RAFT', PONTOON: 'PONTOON' } as const;
registerEnumType(FerryKind, { name: 'FerryKind', description: 'Kind of ferry.', valuesConfig: { RAFT: { description: 'On logs.', deprecationReason: going('Nobody builds them.', 'FerryKind.PONTOON') } } });

@ObjectType('FerryHull')
class FerryHull {
  @Field(() => Int)
  length: number;
}

@ObjectType('Ferry')
class Ferry {
  @Field()
  code: string;

  @Field(() => FerryHull)
  hull: FerryHull;

  @Field(() => Int, { nullable: true })
  seats: number | null;

  @Field(() => Int, { nullable: true, deprecationReason: going('It mixes places to sit and to stand.', 'Ferry.seats') })
  size: number | null;
}

@InputType('FerryFilter')
class FerryFilter {
  @Field(() => FerryKind, { nullable: true })
  kind?: keyof typeof FerryKind | null;

  @Field(() => String, { nullable: true })
  port?: string | null;

  @Field(() => String, { nullable: true, deprecationReason: going('A harbour may have several.', 'FerryFilter.port') })
  harbour?: string | null;
}

@Resolver()
class FerryResolver {
  @Query(() => Ferry, { nullable: true })
  ferry(
    @Arg('code', () => String) code: string,
    @Arg('harbour', () => String, { nullable: true, deprecationReason: going('A harbour may have several.', 'FerryFilter.port') }) _harbour?: string,
    @Arg('filter', () => FerryFilter, { nullable: true }) _filter?: FerryFilter,
  ): Ferry {
    return { code, hull: { length: 12 }, seats: 30, size: 40 };
  }
}

export const ferries = buildModuleSchema({ name: 'ferries', resolvers: [FerryResolver], owns: {}, stubs: {}, records: [], invariants: [], entities: [] });
