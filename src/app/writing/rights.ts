import type { Head, Rights } from '../../kernel/records.port';
import { Refused, type Problem } from '../../kernel/user-error';
import type { Parties } from './parties';

const notAllowed = (expected: string): Problem[] => [{ code: 'NOT_ALLOWED', field: null, expected }];

/** Why the viewer may not change a record: only who writes for its custodian may. */
export function unwritable({ custodian }: Pick<Head, 'custodian'>, { write }: Parties): Problem[] {
  if (!custodian) return notAllowed('a record that has a custodian; this one was read from a source by the curator');
  return write.includes(custodian) ? [] : notAllowed(`the custodian of the record, ${custodian}; others may propose a change`);
}

/** Why the viewer may not speak for the custodian of a record in public. */
export const unspeakable = (head: Pick<Head, 'custodian'>, parties: Parties): Problem[] => {
  const problems = unwritable(head, parties);
  return problems.length || parties.publish.includes(head.custodian!) ? problems : notAllowed('a role that may publish');
};

/** What the viewer may do with a record, by the same functions by which it is done or refused. */
export function rightsOf(head: Head | null, parties: Parties, assertSound: (head: Head) => void): Rights {
  if (!head?.document) {
    const gone: Problem[] = [{ code: 'NOT_FOUND', field: null, expected: 'a record that stands' }];
    return { save: gone, speak: gone, publish: gone, withdraw: gone };
  }
  const speak = unspeakable(head, parties);
  return { save: unwritable(head, parties), speak, publish: [...speak, ...problemsIn(() => assertSound(head))], withdraw: speak };
}

function problemsIn(check: () => void): Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.problems;
    throw error;
  }
}
