import { refusal } from '../../kernel/user-error';

const NO_RIGHT = '42501';

/** @throws Refused in place of the refusal of a policy: the party is not the viewer's own, or their role does not speak for it. */
export async function orNotAllowed(field: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if ((error as { code?: string }).code === NO_RIGHT) throw refusal('NOT_ALLOWED', field, 'a party that is your own, and a role that speaks for it');
    throw error;
  }
}
