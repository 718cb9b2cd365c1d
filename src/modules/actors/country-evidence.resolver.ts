import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { recordFields } from '../../kernel/record';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { countryByIso3 } from './countries.loaders';
import { evidenceByCountry } from './country-evidence.loaders';
import { CountryEvidence } from './country-evidence.entity';
import { Country } from './country.entity';
import { SourceStub } from './source.stub';

@Resolver(() => CountryEvidence)
export class CountryEvidenceResolver {
  @FieldResolver(() => Country, { description: 'The country.' })
  async country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row> {
    return (await countryByIso3(ctx).load(row.country))!;
  }

  @FieldResolver(() => LocalizedText, { description: 'What the source says, in brief.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }
}

@Resolver(() => Country)
export class CountryEvidencesResolver {
  @FieldResolver(() => [CountryEvidence], { description: 'What sources say of the part that the country takes in cooperation.' })
  evidence(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return evidenceByCountry(ctx).load(row.iso3);
  }
}

export const CountryEvidenceRecordFields = recordFields(CountryEvidence, SourceStub, []);
