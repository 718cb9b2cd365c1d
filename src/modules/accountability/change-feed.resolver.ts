import { Arg, Args, Ctx as Context, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { loaderNamed } from '../../kernel/loader';
import { LOCALE_ARGUMENT, LocalizedText, localized, ownLabels } from '../../kernel/localized';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { Locale } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Weighs } from '../../kernel/weight';
import type { ChangeFact } from './change-event.rules';
import { changesPage, cursorOf, lastChangesOfParties } from './change-feed.service';
import { ChangeKind } from '../../kernel/change-kind';
import { ChangeConnection, ChangeEvent, ChangesArgs } from './change-feed.type';
import { sentenceOf, titleOf } from './change-sentence.words';
import { CountryStub } from './country.stub';
import { OrganizationStub } from './organization.stub';
import { partyEdges } from './party.rules';

/** Up to some hundred documents are compared for one page. */
const PRICE = 50;

export const eventOf = (fact: ChangeFact): ChangeEvent => {
  const { kind, happenedOn, actor, reason, fields, version: { recordType, recordId: id, version, action, recordedAt, onBehalfOf, document } } = fact;
  return { eventId: cursorOf(fact), kind, recordType, recordId: id, recordCode: document?.code ?? null, version, action: action as ChangeEvent['action'], recordedAt, happenedOn, actor, onBehalfOf, reason, fields: [...fields], fact };
};

@Resolver(() => ChangeEvent)
export class ChangeFeedResolver {
  @Weighs(PRICE)
  @Query(() => ChangeConnection, { description: 'What changed in the public register, in the order in which it was recorded; from the beginning where no cursor is given. The same cursor finds the same events, but for records withdrawn since, of which the withdrawal alone is told. Drafts are no part of it.' })
  async changes(@Context() ctx: Ctx, @Args(() => ChangesArgs) args: ChangesArgs): Promise<ChangeConnection> {
    const { record, since, until, ...wish } = args;
    const { nodes, pageInfo } = await changesPage(ctx, { ...wish, recordId: record, since: since && firstDay(since), until: until && lastDay(until) }, args);
    return { nodes: nodes.map(eventOf), pageInfo };
  }

  @FieldResolver(() => LocalizedText, { nullable: true, description: 'Title or name of the record with this version; null where it has none, or was withdrawn.' })
  title(@Root() { fact }: ChangeEvent, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText | null {
    return localized(titleOf(fact.version.document), locale);
  }

  @FieldResolver(() => CountryStub, { nullable: true, description: 'The actor, where it is a country.' })
  actorCountry(@Root() { actor }: ChangeEvent): Row | null {
    return partyEdges(actor).country;
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The actor, where it is an organization of the register.' })
  actorOrganization(@Root() { actor }: ChangeEvent): Row | null {
    return partyEdges(actor).organization;
  }

  @FieldResolver(() => LocalizedText, { description: 'What happened, as one sentence; in Spanish, English and Portuguese.' })
  sentence(@Root() { fact }: ChangeEvent, @Arg('locale', () => Locale, { nullable: true, description: LOCALE_ARGUMENT }) locale?: string | null): LocalizedText {
    return localized(ownLabels(sentenceOf(fact)), locale)!;
  }
}

const LAST_MAX = 50;

@Resolver(() => CountryStub)
export class CountryLastChangesResolver {
  @Weighs(PRICE)
  @FieldResolver(() => [ChangeEvent], { description: 'The newest changes of what concerns the country, newest first: its own records, what it did, projects in which it takes part, and what belongs to those. `changes(party:)` is the whole feed.' })
  async lastChanges(
    @Root() row: Row,
    @Context() ctx: Ctx,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many: 1 to ${LAST_MAX}.` }) first: number,
    @Arg('kinds', () => [ChangeKind], { nullable: true, description: 'Of these kinds; of all when left out.' }) kinds?: ChangeKind[] | null,
  ): Promise<ChangeEvent[]> {
    if (first < 1 || first > LAST_MAX) throw badInput('first', `a number from 1 to ${LAST_MAX}`, first);
    const loader = loaderNamed<ChangeFact[]>(ctx, `last changes ${JSON.stringify([first, kinds ?? null])}`, (countries) => lastChangesOfParties(ctx, countries, kinds ?? null, first));
    return (await loader.load(row.iso3)).map(eventOf);
  }
}
