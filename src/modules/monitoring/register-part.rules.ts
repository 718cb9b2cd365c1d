import type { Absence } from '../../kernel/absence';
import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { stub } from '../../kernel/stub';
import type { RegisterMethod } from './register-method';
import type { BreakdownFact, ProjectRole, ProviderProject } from './register.port';

const PROVIDES: ReadonlySet<string> = new Set(['FIRST_PROVIDER', 'SECOND_PROVIDER', 'BOTH']);
const RECEIVES: ReadonlySet<string> = new Set(['RECIPIENT', 'BOTH']);

const BY_SEX_RULE: FigureRule = {
  code: 'indicators-by-sex', version: '1',
  text: 'Indicators of the results frameworks of the projects that are broken down by sex, over those of which the breakdown is reported. It holds for today. No official score is claimed.',
};

/** An indicator of which nobody reported the breakdown is unknown, one that is not broken down is a no. */
export function indicatorsBySex(indicators: readonly BreakdownFact[], today: string): Figure {
  const known = indicators.filter((each) => each.disaggregation !== null);
  const bySex = known.filter((each) => each.disaggregation!.includes('SEX'));
  return figureOf({
    numerator: bySex.length, denominator: known.length, known: known.length, unknown: indicators.length - known.length, rule: BY_SEX_RULE,
    members: bySex.map((each) => stub('FrameworkIndicator', { id: each.indicatorId })), asOf: today,
  });
}

const WHY_NONE = { ANSWERS_ONLY: 'It is known from answers alone: no record of the register tells it.', none: 'The register has no rule for this indicator.' };
const absence = (field: string, reason: Absence['reason'], note: string | null = null): Absence => ({ field, reason, note, by: null, until: null });

/** Why there are no figures, and why there is no strategy. */
export function absencesOfPart(method: RegisterMethod | null, strategy: object | null): Absence[] {
  const computes = method !== null && method !== 'ANSWERS_ONLY';
  return [
    ...(computes ? [] : [absence('figures', 'NOT_APPLICABLE', WHY_NONE[method ?? 'none'])]),
    ...(strategy ? [] : [absence('strategy', method === 'STRATEGY' ? 'NOT_REPORTED' : 'NOT_APPLICABLE')]),
  ];
}

export interface ProvidedScope { provider: string; recipient?: string | null; programId: string | null }

/** Projects in which a country provides, to one that receives in them and of one program where these are asked for. */
export function projectsProvided(projects: readonly ProviderProject[], roles: ReadonlyMap<string, readonly ProjectRole[]>, { provider, recipient, programId }: ProvidedScope): string[] {
  const has = (id: string, country: string, of: ReadonlySet<string>) => (roles.get(id) ?? []).some((role) => role.country === country && of.has(role.role));
  return projects.filter(({ id, programId: own }) => has(id, provider, PROVIDES) && (!recipient || (recipient !== provider && has(id, recipient, RECEIVES))) && (programId === null || own === programId)).map(({ id }) => id);
}
