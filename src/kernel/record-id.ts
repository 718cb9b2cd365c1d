import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;

/** The id of a record: the prefix of its type and 80 bits of the hash of type and first code, so loads agree without asking. */
export function recordId(prefix: string, code: string): string {
  const digest = createHash('sha256').update(`${prefix}:${code}`).digest();
  let id = '';
  let bits = BigInt(`0x${digest.subarray(0, 10).toString('hex')}`);
  for (let i = 0; i < LENGTH; i += 1) { id = ALPHABET[Number(bits & 31n)] + id; bits >>= 5n; }
  return `${prefix}_${id}`;
}

/** The prefix of an id, or null when the text is not shaped like one. */
export const prefixOf = (id: string): string | null => /^([a-z]{2,5})_[0-9a-z]{16}$/.exec(id)?.[1] ?? null;
