import type { Ctx } from '../../kernel/context';
import { groupedByKey, loadFound } from '../../kernel/loader';
import { pageSize, type PageData } from '../../kernel/page';
import { firstDay } from '../../kernel/partial-date';
import { versioned } from '../../kernel/versioned';
import { AlignedOffer, AlignedOfferConnection } from './aligned-offer.type';
import type { AlignedOfferArgs } from './aligned-offers.inputs';
import { comparer } from './aligned-offers.rules';
import { capabilityNodes, offerInSlot, rankInSql } from './capabilities.loaders';
import { capabilityPort, type ProofFact } from './capability.port';
import { indexAt } from './index-keeper.service';
import { rankInIndex } from './index-ranking.service';
import { cursorOf, indexKnows, placeOf, type RankedOffer, type Ranking, type RankingQuestion } from './ranking.rules';
import { alignmentPort } from './readers.port';
import type { Wanted } from './recipient-plan.rules';
import { treeOf, wantedByCountry, wantedByRequest } from './recipient-plan.service';
import { reachOf, scoresOf } from './score.rules';

/** A page of ranked offers, with what they were ranked for. */
export type AlignedPage = InstanceType<typeof AlignedOfferConnection> & { wanted: Wanted; asOf: string };

/** Offers of others in the order in which they meet the plans of a country. */
export async function offersForCountry(ctx: Ctx, iso3: string, args: AlignedOfferArgs): Promise<AlignedPage> {
  const { question, asOf } = questionOf(ctx, args, iso3);
  return alignedPage(ctx, await wantedByCountry(ctx, iso3, asOf), question, args, asOf);
}

/** The same for a part of what a country wants, such as priorities that nobody serves yet. */
export async function offersForPart(ctx: Ctx, iso3: string, wantedOn: (day: string) => Promise<Wanted>, args: AlignedOfferArgs): Promise<AlignedPage> {
  const { question, asOf } = questionOf(ctx, args, iso3);
  return alignedPage(ctx, await wantedOn(asOf), question, args, asOf);
}

/** Offers of others in the order in which they meet one stated need; null when there is none to be seen under this code. */
export async function offersForRequest(ctx: Ctx, code: string, args: AlignedOfferArgs): Promise<AlignedPage | null> {
  const request = await capabilityPort.read.requestByCode(ctx, code);
  if (!request) return null;
  const { question, asOf } = questionOf(ctx, args, request.country);
  return alignedPage(ctx, await wantedByRequest(ctx, request), question, args, asOf);
}

type Asked = Omit<RankingQuestion, 'scores'>;

/** Refuses what cannot be asked before any statement. */
function questionOf(ctx: Ctx, args: AlignedOfferArgs, recipient: string | null): { question: Asked; asOf: string } {
  const { count, backward } = pageSize(args);
  const asOf = args.asOf ?? ctx.today;
  const question = {
    recipient, day: firstDay(asOf), provider: args.provider ?? null, kind: args.kind ?? null, after: placeOf('after', args.after), before: placeOf('before', args.before), count: count + 1, backward,
  };
  return { question, asOf };
}

async function alignedPage(ctx: Ctx, wanted: Wanted, question: Asked, args: AlignedOfferArgs, asOf: string): Promise<AlignedPage> {
  const ranking = await rank(ctx, wanted, question);
  const more = ranking.rows.length === question.count;
  const ranked = ranking.rows.slice(0, question.count - 1);
  if (question.backward) ranked.reverse();
  const found = await describe(ctx, wanted, ranked, asOf);
  const data: PageData = {
    rows: found.map(({ offer }) => offer), cursors: found.map(({ place }) => cursorOf(place)), total: async () => ranking.total,
    hasNext: question.backward ? Boolean(args.before) : more, hasPrevious: question.backward ? more : Boolean(args.after),
  };
  return Object.assign(AlignedOfferConnection.of(data), { wanted, asOf });
}

const nodesAt = versioned((ctx: Ctx) => capabilityNodes(ctx.query));

/** By the index where it knows just what the operation sees, else by the definition in SQL; the rows are the same. */
export async function rank(ctx: Ctx, { vocabularies }: Wanted, question: Asked): Promise<Ranking> {
  if (vocabularies.length === 0) return { rows: [], total: 0 }; // where nothing is wanted nothing is near
  const version = await ctx.version();
  const index = indexKnows(question.day) ? indexAt(ctx.register, version) : null;
  if (index) return rankInIndex(index, vocabularies, question);
  return rankInSql(ctx.query, { ...question, scores: scoresOf(vocabularies, await nodesAt(ctx, version)) });
}

/** The offers of a page with what their places rest on: two statements, however many offers and pages there are. */
async function describe(ctx: Ctx, wanted: Wanted, ranked: readonly RankedOffer[], asOf: string): Promise<{ place: RankedOffer; offer: AlignedOffer }[]> {
  if (ranked.length === 0) return [];
  const facts = new Map((await loadFound(offerInSlot(ctx), ranked.map((each) => String(each.slot)))).map((fact) => [Number(fact.slot), fact]));
  const tags = await alignmentPort.read.offerTags(ctx, [...facts.values()].map((fact) => fact.offerId));
  const compare = comparer(wanted, await treeOf(ctx), (each) => reachOf(each.priorities, 0), asOf);
  return ranked.flatMap((place) => {
    const { offerId, kind, proofs } = facts.get(place.slot)!;
    const compared = compare(tags.filter((tag) => tag.ownerId === offerId));
    return compared ? [{ place, offer: Object.assign(new AlignedOffer(), { rank: place.rank, label: 'indicative', kind, proofCount: proofs, offerId, compared }) }] : [];
  });
}

/** Records that prove offers, for all offers of an answer in one statement. */
export const proofsByOfferId = groupedByKey<ProofFact & { offerId: string }>('offerId', (ctx, ids) => capabilityPort.read.proofsOf(ctx, ids));
