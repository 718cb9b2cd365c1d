import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import type { Figure } from '../../kernel/figure';
import { groupedBy } from '../../kernel/grouped';
import { loadAll } from '../../kernel/loader';
import { lastDay } from '../../kernel/partial-date';
import { stub, type Row } from '../../kernel/stub';
import { exerciseById } from './exercises.loaders';
import { oversightFigures } from './oversight-figures.rules';
import { deliveriesByObligationId, hearingsByCountry, obligationsByCountry, parliamentaryQuestionsByCountry } from './oversight.loaders';
import { consultationsByFrameworkId } from './participation.loaders';
import { publicationFigures, withMoneyAndResults } from './publication.rules';
import type { RegisterMeasure, RegisterMethod } from './register-method';
import { RegisterFigure, RegisterPart, RegisterStrategy, StrategyItem, type RegisterPartArgs } from './register-part.type';
import { absencesOfPart, indicatorsBySex, projectsProvided } from './register-part.rules';
import { registerPort, type RegisterQuestion, type StrategyFact } from './register.port';
import { consultationsOnDraft, strategyFigure, strategyItems, strategyOn, type JudgedItem } from './strategy-items.rules';

interface Told { figures: { measure: RegisterMeasure; figure: Figure }[]; strategy?: RegisterStrategy | null }

/** What the register itself tells for one indicator; the answers of the survey stay apart. */
export async function registerPartOf(ctx: Ctx, indicator: Row, { provider, recipient, program, asOf }: RegisterPartArgs): Promise<RegisterPart> {
  const country = provider ?? (indicator.exerciseId ? (await exerciseById(ctx).load(indicator.exerciseId))?.country : null);
  if (!country) throw badInput('provider', 'the ISO3 code of the country that provides, since the indicator belongs to no exercise of one country', provider);
  const method = indicator.method as RegisterMethod | null;
  const { figures, strategy = null } = method ? await METHODS[method](ctx, { provider: country, recipient, program, day: asOf ? lastDay(asOf) : null }) : NOTHING;
  return Object.assign(new RegisterPart(), {
    method, provider: stub('Country', { iso3: country }), figures: figures.map((each) => Object.assign(new RegisterFigure(), each)), strategy, absences: absencesOfPart(method, strategy),
  });
}

const NOTHING: Told = { figures: [] };
const METHODS: { [method in RegisterMethod]: (ctx: Ctx, question: RegisterQuestion) => Promise<Told> } = {
  ALIGNMENT: alignmentPart,
  STRATEGY: strategyPart,
  PUBLICATION: publicationPart,
  OVERSIGHT: oversightPart,
  GENDER: genderPart,
  ANSWERS_ONLY: async () => NOTHING,
};

async function alignmentPart(ctx: Ctx, question: RegisterQuestion): Promise<Told> {
  const { objectives, indicators, dataSources, evaluation, extent } = await registerPort.read.alignmentOfProvider(ctx, { ...question, asOf: question.day });
  return { figures: [
    { measure: 'OBJECTIVES_FROM_PLANS', figure: objectives }, { measure: 'INDICATORS_FROM_PLANS', figure: indicators }, { measure: 'GOVERNMENT_DATA', figure: dataSources },
    { measure: 'JOINT_EVALUATION', figure: evaluation }, { measure: 'ALIGNMENT_EXTENT', figure: extent },
  ] };
}

async function strategyPart(ctx: Ctx, { provider, day }: RegisterQuestion): Promise<Told> {
  const on = day ?? ctx.today;
  const choice = strategyOn(await registerPort.read.strategiesOfCountry(ctx, provider), on);
  const items = choice ? await itemsOf(ctx, choice.strategy, on) : strategyItems([], [], on);
  const strategy = choice && Object.assign(new RegisterStrategy(), {
    framework: stub('ResultsFramework', { id: choice.strategy.id }), inForce: choice.inForce,
    items: items.map(({ evidence, ...item }) => Object.assign(new StrategyItem(), { ...item, evidenceRows: evidence })),
  });
  return { figures: [{ measure: 'STRATEGY_ITEMS', figure: strategyFigure(items, on) }], strategy };
}

async function itemsOf(ctx: Ctx, strategy: StrategyFact, day: string): Promise<JudgedItem[]> {
  const [evidence, consultations] = await Promise.all([registerPort.read.strategyEvidence(ctx, [strategy.id]), consultationsByFrameworkId(ctx).load(strategy.id)]);
  return strategyItems(evidence, consultationsOnDraft(consultations, strategy), day);
}

async function publicationPart(ctx: Ctx, question: RegisterQuestion): Promise<Told> {
  const { read } = registerPort;
  const ids = await projectsAsked(ctx, question);
  const [facts, paid] = await Promise.all([read.published(ctx, ids), read.projectsWithMoney(ctx, ids)]);
  const results = await read.resultsOfFrameworks(ctx, distinct(facts.map((fact) => fact.frameworkId)));
  return { figures: publicationFigures(withMoneyAndResults(facts, new Set(paid), new Map(results.map((each) => [each.frameworkId, each]))), ctx.today) };
}

async function oversightPart(ctx: Ctx, { provider, day }: RegisterQuestion): Promise<Told> {
  const [obligations, hearings, questions] = await Promise.all([obligationsByCountry(ctx).load(provider), hearingsByCountry(ctx).load(provider), parliamentaryQuestionsByCountry(ctx).load(provider)]);
  const deliveries = await loadAll(deliveriesByObligationId(ctx), obligations.map((each) => each.id as string));
  return { figures: oversightFigures({ obligations, deliveries, questions, hearings }, day ?? ctx.today) };
}

async function genderPart(ctx: Ctx, question: RegisterQuestion): Promise<Told> {
  const { read } = registerPort;
  const ids = await projectsAsked(ctx, question);
  const [markers, facts] = await Promise.all([read.markersOf(ctx, ids), read.published(ctx, ids)]);
  const indicators = await read.disaggregations(ctx, distinct(facts.map((fact) => fact.frameworkId)));
  return { figures: [
    { measure: 'GENDER_SHARE', figure: markers.share }, { measure: 'MARKERS_INCONSISTENT', figure: markers.inconsistent }, { measure: 'MARKERS_WARNED', figure: markers.warnings },
    { measure: 'MARKERS_UNVERIFIED', figure: markers.unverified }, { measure: 'INDICATORS_BY_SEX', figure: indicatorsBySex(indicators, ctx.today) },
  ] };
}

/** Projects in which the country provides, narrowed as asked; a program that cannot be seen has none. */
async function projectsAsked(ctx: Ctx, { provider, recipient, program }: RegisterQuestion): Promise<string[]> {
  const { read } = registerPort;
  const [projects, found] = await Promise.all([read.projectsOfCountry(ctx, provider), program ? read.programByCode(ctx, program) : null]);
  const roles = groupedBy(await read.roles(ctx, projects.map(({ id }) => id)), (role) => role.projectId);
  return projectsProvided(projects, roles, { provider, recipient, programId: program ? found?.id ?? '' : null });
}

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value): value is string => value !== null))];
