import { checkInvariants, tableOfFindings } from '../app/check';
import { MODULES } from '../app/composition';
import { inTransaction } from '../app/database/database';
import type { Command } from './main';
import { ownerOf } from './owner';

export const command: Command = async (_args, config) => {
  const { owner, close } = await ownerOf(config);
  try {
    const findings = await inTransaction(owner, (query) => checkInvariants(query, MODULES));
    process.stdout.write(tableOfFindings(findings));
    return findings.some(({ broken }) => broken.length > 0) ? 1 : 0;
  } finally {
    await close();
  }
};
