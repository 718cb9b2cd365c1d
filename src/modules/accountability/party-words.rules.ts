import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { byDay } from '../../kernel/partial-date';
import { stub } from '../../kernel/stub';
import type { PartyWords } from './party-words.type';
import type { ProgramProjectFact } from './program.port';
import type { WordFacts } from './word.facts';

const rule = (code: string, text: string): FigureRule => ({ code: `party-words-${code}`, version: '1', text: `${text} The word of an organization is not that of its country; a word counts from the day on which it was said.` });
const CONFIRMED = rule('confirmed', 'Projects of the program that the country confirms as a whole, and of which it disputes neither the whole nor a field.');
const DISPUTED = rule('disputed', 'Projects of the program of which the country disputes the whole or a field.');
const SILENT = rule('silent', 'Projects of the program that the country neither confirms as a whole nor disputes in any part. Silence is not consent.');

interface Question { readonly country: string; readonly asOf: string }

/** Every project of a program is in one of three: confirmed, disputed, silent (DOMAIN.md section 3, two keys). */
export function partyWords(projects: readonly ProgramProjectFact[], words: readonly WordFacts[], { country, asOf }: Question): PartyWords {
  const said = words.filter((word) => word.partyCountry === country && byDay(word.on, asOf));
  const disputes = said.filter((word) => word.verdict === 'DISPUTED');
  const disputed = new Set(disputes.map((word) => word.recordId));
  const confirmed = new Set(said.filter((word) => word.verdict === 'CONFIRMED' && word.field === null).map((word) => word.recordId));
  const stateOf = ({ id }: ProgramProjectFact) => (disputed.has(id) ? DISPUTED : confirmed.has(id) ? CONFIRMED : SILENT);
  const figure = (wanted: FigureRule): Figure => {
    const members = projects.filter((project) => stateOf(project) === wanted);
    return figureOf({ numerator: members.length, known: projects.length, unknown: 0, rule: wanted, members: members.map(({ id }) => stub('Project', { id })), asOf });
  };
  return {
    confirmed: figure(CONFIRMED), disputed: figure(DISPUTED), silent: figure(SILENT),
    disputes: disputes.map(({ id }) => stub('Attestation', { id })),
    silences: projects.filter((project) => stateOf(project) === SILENT).map(({ id, approvedOn }) => ({ project: stub('Project', { id }), since: approvedOn })),
  };
}
