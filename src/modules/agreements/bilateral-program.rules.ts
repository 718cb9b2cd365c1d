import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';

/** A bilateral program, a joint fund and a call of one have two countries at least; a party is one thing at a time. */
export function assertPartiesFit(program: Row): Problem[] {
  const parties = program.parties as Row[];
  const problems = parties.flatMap((party, i) =>
    Object.values(party).filter(Boolean).length === 1 ? [] : [{ field: `parties[${i}]`, expected: 'one of country, organization, grouping', got: party }]);
  const countries = new Set(parties.map((party) => party.country).filter(Boolean));
  if (['BILATERAL', 'JOINT_FUND', 'FUND_CALL'].includes(program.kind) && countries.size < 2) {
    problems.push({ field: 'parties', expected: `two countries for a program of kind ${program.kind}`, got: [...countries] as unknown as Row });
  }
  return problems;
}
