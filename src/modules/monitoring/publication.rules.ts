import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { stub } from '../../kernel/stub';
import type { RegisterMeasure } from './register-method';
import type { PublishedFact, ResultsFact } from './register.port';

/** What is known of one project, with what other modules tell of its money and results. */
export interface PublishedProject extends PublishedFact { readonly money: boolean; readonly indicators: boolean; readonly results: boolean }

type Part = { readonly [field in keyof PublishedProject]: PublishedProject[field] extends boolean ? field : never }[keyof PublishedProject];

/** Each measure with the field that tells it, the fields of the API whose absence may be NOT_APPLICABLE, and what is counted in words. */
const PARTS: { measure: RegisterMeasure; part: Part; fields: readonly string[]; counted: string }[] = [
  { measure: 'PUBLIC_SOURCE', part: 'publicSource', fields: [], counted: 'a source with a web address' },
  { measure: 'TITLE', part: 'title', fields: ['title'], counted: 'a title' },
  { measure: 'DESCRIPTION', part: 'description', fields: ['description'], counted: 'a description' },
  { measure: 'STATUS', part: 'status', fields: ['status'], counted: 'a status' },
  { measure: 'DATES', part: 'dates', fields: ['start', 'end'], counted: 'a begin and an end, as agreed or as they came' },
  { measure: 'SECTORS', part: 'sectors', fields: ['sectors'], counted: 'a sector that a source gives; one chosen by the curator is none' },
  { measure: 'SDGS', part: 'sdgs', fields: ['sdgs'], counted: 'a reference to the 2030 Agenda that a source gives; one chosen by the curator is none' },
  { measure: 'TERRITORIES', part: 'territories', fields: ['territories'], counted: 'a place where it works' },
  { measure: 'INSTITUTIONS', part: 'institutions', fields: ['institutions'], counted: 'an institution that carries it out' },
  { measure: 'MONEY', part: 'money', fields: [], counted: 'an amount of money, contributed or budgeted' },
  { measure: 'INDICATORS', part: 'indicators', fields: ['resultsFramework'], counted: 'results indicators of its own' },
  { measure: 'RESULTS', part: 'results', fields: ['resultsFramework'], counted: 'a result, in numbers or in words' },
];

const ruleOf = (measure: RegisterMeasure, counted: string): FigureRule => ({
  code: `published-${measure.toLowerCase().replace('_', '-')}`, version: '1',
  text: `Projects of the provider of which this register shows ${counted}, over all its projects here. It tells of the register as it is today, whatever day is asked about, and not of what is published elsewhere. A project for which it cannot exist is left out and counted. No official score is claimed.`,
});

/** How much of the projects can be read: what the register holds is known, so a zero here is a zero. */
export function publicationFigures(projects: readonly PublishedProject[], today: string): { measure: RegisterMeasure; figure: Figure }[] {
  return PARTS.map(({ measure, part, fields, counted }) => {
    const cannot = projects.filter((project) => !project[part] && fields.some((field) => project.notApplicable.includes(field)));
    const holding = projects.filter((project) => project[part]);
    const asked = projects.length - cannot.length;
    const figure = figureOf({
      numerator: holding.length, denominator: asked, known: asked, unknown: 0, excluded: [{ reason: 'NOT_APPLICABLE', count: cannot.length }], rule: ruleOf(measure, counted),
      members: holding.map(({ id }) => stub('Project', { id })), asOf: today,
    });
    return { measure, figure };
  });
}

export function withMoneyAndResults(facts: readonly PublishedFact[], paid: ReadonlySet<string>, results: ReadonlyMap<string, ResultsFact>): PublishedProject[] {
  return facts.map((fact) => {
    const told = fact.frameworkId ? results.get(fact.frameworkId) : undefined;
    return { ...fact, money: paid.has(fact.id), indicators: told?.hasIndicators ?? false, results: told?.hasResults ?? false };
  });
}
