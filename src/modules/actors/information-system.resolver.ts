import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { pageOf } from '../../kernel/list';
import { PageArgs, connectionOf, type Page } from '../../kernel/page';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { byCodeOrAlias } from '../../kernel/by-code';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { InformationSystem } from './information-system.entity';
import { informationSystemByCode, informationSystemById, informationSystemList } from './information-systems.loaders';
import { Organization } from './organization.entity';
import { organizationById } from './organizations.loaders';
import { SourceStub } from './source.stub';

const InformationSystemConnection = connectionOf(InformationSystem, 'InformationSystem', 'information systems');

@Resolver(() => InformationSystem)
export class InformationSystemResolver {
  @Query(() => InformationSystem, { nullable: true, description: 'An information system by its code; null when there is none.' })
  informationSystem(@Context() ctx: Ctx, @Arg('code', () => String, { description: 'Code of the record.' }) code: string): Promise<Row | null> {
    return byCodeOrAlias(ctx, 'InformationSystem', code, informationSystemByCode, informationSystemById);
  }

  @Query(() => InformationSystemConnection, { description: 'Registries and other systems that hold information on cooperation.' })
  async informationSystems(
    @Context() ctx: Ctx,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('country', () => String, { nullable: true, description: 'ISO3 code of a country; all when left out.' }) country?: string | null,
  ): Promise<Page> {
    return InformationSystemConnection.of(await pageOf(ctx, informationSystemList(country), page));
  }

  @FieldResolver(() => LocalizedText, { description: 'Name.' })
  name(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.name, locale)!;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Country whose system it is.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Organization that runs it.' })
  organization(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.organization ? organizationById(ctx).load(row.organization) : null;
  }
}

export const InformationSystemRecordFields = recordFields(InformationSystem, SourceStub, ['acronym', 'kind', 'country', 'organization', 'url'], { links: { organization: ['Organization', 'organization'] } });
