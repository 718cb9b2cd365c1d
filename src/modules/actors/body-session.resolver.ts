import { Arg, Ctx as Context, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Absence } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { LOCALE_ARGUMENT, LocalizedText, localized } from '../../kernel/localized';
import { Locale } from '../../kernel/scalars';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';
import { BodyAgreement, BodySession, type StoredAttendance } from './body-parts.entity';
import { shownAttendance } from './body.rules';
import { absencesOfAgreement, absencesOfSession, agreementsOf } from './body.service';
import { Organization } from './organization.entity';
import { organizationById } from './organizations.loaders';

const ABSENCES = 'Fields without a value, each with the reason.';

@ObjectType('BodyAttendance', { simpleResolvers: true, description: 'A group that came to a meeting.' })
class BodyAttendance {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => Int, { nullable: true, description: 'People of the group; null where nobody counted them, or where they are fewer than five.' })
  people: number | null;

  @Field(() => [Absence], { description: ABSENCES })
  absences: Absence[];
}

@Resolver(() => BodySession)
export class BodySessionResolver {
  @FieldResolver(() => [BodyAttendance], { nullable: true, description: 'Who came, by group; null where nobody reported it. No total is given: it would give a small group back by subtraction.' })
  attendance(@Root() row: Row): Row[] | null {
    return row.attendance === null ? null : (row.attendance as StoredAttendance[]).map(shownAttendance);
  }

  @FieldResolver(() => [BodyAgreement], { nullable: true, description: 'What was agreed; null where nobody reported it.' })
  agreements(@Root() row: Row, @Context() ctx: Ctx): Promise<Row[] | null> {
    return agreementsOf(ctx, row);
  }

  @FieldResolver(() => [Absence], { description: ABSENCES })
  absences(@Root() row: Row, @Context() ctx: Ctx): Promise<Absence[]> {
    return absencesOfSession(ctx, row);
  }
}

@Resolver(() => BodyAgreement)
export class BodyAgreementResolver {
  @FieldResolver(() => LocalizedText, { description: 'What was agreed, in brief.' })
  text(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(row.text, locale)!;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization that answers for it.' })
  owner(@Root() row: Row, @Context() ctx: Ctx): Promise<Row | null> | null {
    return row.owner ? organizationById(ctx).load(row.owner) : null;
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'What was done since; null where nobody reported it.' })
  doneSince(@Root() row: Row, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(row.doneSince, locale);
  }

  @FieldResolver(() => [Absence], { description: ABSENCES })
  absences(@Root() row: Row, @Context() ctx: Ctx): Promise<Absence[]> {
    return absencesOfAgreement(ctx, row);
  }
}
