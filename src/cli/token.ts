import { parseArgs } from 'node:util';
import { DevelopmentIssuer, MINUTES_MAX } from '../app/sign-in/development';
import type { Command } from './main';

const USAGE = 'mixta token [--subject NAME] [--service] [--role ROLE] [--country ISO3] [--organization CODE] [--scope read|write] [--minutes N]';
const MINUTES = '15';
const many = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Prints a token for development; roles, countries, organizations and scopes may be given several times. */
export const command: Command = async (args, config) => {
  if (config.production) throw new Error('mixta token: refused in production (NODE_ENV=production or DATABASE_URL is set), where only tokens of the OpenID provider open anything; docs/sign-in.md');
  const given = optionsOf(args);
  const minutes = Number(given.minutes);
  if (!/^\d{1,3}$/.test(given.minutes) || minutes < 1 || minutes > MINUTES_MAX) throw new Error(`mixta token --minutes: expected a number from 1 to ${MINUTES_MAX}, got "${given.minutes}"`);
  const strange = given.scope.find((each) => each !== 'read' && each !== 'write');
  if (strange !== undefined) throw new Error(`mixta token --scope: expected read or write, got "${strange}"`);
  const claims = {
    sub: given.subject, 'mixta:kind': given.service ? 'SERVICE' : 'PERSON', 'mixta:roles': given.role, 'mixta:countries': given.country, 'mixta:organizations': given.organization,
    scope: given.scope.map((each) => `mixta:${each}`).join(' '),
  };
  process.stdout.write(`${await new DevelopmentIssuer(config.dataFolder).issue(claims, minutes)}\n`);
  return 0;
};

function optionsOf(args: string[]) {
  try {
    return parseArgs({ args, options: { subject: { type: 'string', default: 'developer' }, service: { type: 'boolean', default: false }, role: many, country: many, organization: many, scope: many, minutes: { type: 'string', default: MINUTES } } }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}; usage: ${USAGE}`);
  }
}
