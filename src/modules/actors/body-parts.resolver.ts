import { Arg, Ctx as Context, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Absence, absencesOf } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { bodyById, mandatesByCountry } from './bodies.loaders';
import { Body } from './body.entity';
import { BodyMandate, BodyMember, type StoredActionLine } from './body-parts.entity';
import { countryByIso3 } from './countries.loaders';
import { Country } from './country.entity';
import { Organization } from './organization.entity';
import { organizationById } from './organizations.loaders';

const ABSENCES = 'Fields without a value, each with the reason.';

@ObjectType('ActionLine', { simpleResolvers: true, description: 'Something that the holder of a position set out to do.' })
class ActionLine {
  @Field(() => [String], { nullable: true, description: 'What was done under it; null where nobody reported anything.' })
  activities: string[] | null;
}

@Resolver(() => BodyMember)
export class BodyMemberResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'The country, where a country is the member.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization, where an organization is the member.' })
  organization(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.organization ? organizationById(ctx).load(row.organization) : null;
  }
}

@Resolver(() => BodyMandate)
export class BodyMandateResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body.' })
  body(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> {
    return bodyById(ctx).load(row.bodyId);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country that holds it.' })
  country(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.country ? countryByIso3(ctx).load(row.country) : null;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization that holds it.' })
  organization(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.organization ? organizationById(ctx).load(row.organization) : null;
  }

  @FieldResolver(() => [ActionLine], { nullable: true, description: 'What the holder set out to do; null where no source says.' })
  actionLines(@Root() row: Row): StoredActionLine[] | null {
    return row.actionLines;
  }

  @FieldResolver(() => [Absence], { description: ABSENCES })
  absences(@Root() row: Row): Absence[] {
    return absencesOf(row, ['from', 'to', 'actionLines']);
  }
}

@Resolver(() => ActionLine)
export class ActionLineResolver {
  @FieldResolver(() => LocalizedText, { description: 'The line, in brief.' })
  text(@Root() line: StoredActionLine, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(line.text, locale)!;
  }

  @FieldResolver(() => [Absence], { description: ABSENCES })
  absences(@Root() line: StoredActionLine): Absence[] {
    return absencesOf({ ...line }, ['activities']);
  }
}

@Resolver(() => Country)
export class CountryMandatesResolver {
  @FieldResolver(() => [BodyMandate], { description: 'Positions that the country holds or held in bodies.' })
  mandates(@Root() country: Row, @Context() ctx: Ctx): Promise<Row[]> {
    return mandatesByCountry(ctx).load(country.iso3);
  }
}
