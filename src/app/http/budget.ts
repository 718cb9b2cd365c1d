import { HeaderMap } from '@apollo/server';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { overLimit } from '../../kernel/errors';
import type { Viewer } from '../../kernel/viewer';
import { LIMITS } from './limits';
import type { Price } from './price';

const HOUR_S = 3_600;
/** One subscriber of an IPv6 line has a network of addresses, not one. */
const IPV6_NETWORK = 64;

/** Objects that a caller may ask for in an hour. */
export interface Budgets { anonymous: number; signedIn: number }

/** Whose budget an operation is taken from. */
export interface Caller { key: string; signedIn: boolean }

/** What is left of a caller's hour, and when the next one begins. */
export interface Account { remaining: number; resetAt: string }

export const callerOf = (viewer: Viewer, address: string): Caller =>
  viewer.subject === null ? { key: `address ${networkOf(address)}`, signedIn: false } : { key: `subject ${viewer.subject}`, signedIn: true };

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const ip = ipaddr.process(address); // ::ffff:192.0.2.1 is 192.0.2.1
  return ip.kind() === 'ipv4' ? ip.toString() : ipaddr.IPv6.networkAddressFromCIDR(`${ip.toString()}/${IPV6_NETWORK}`).toString();
}

/** Counts what each caller asks for, hour by hour from the first question, in the memory of one process. */
export class HourlyBudget {
  private readonly anonymous: RateLimiterMemory;
  private readonly signedIn: RateLimiterMemory;

  constructor(private readonly budgets: Budgets) {
    this.anonymous = new RateLimiterMemory({ points: budgets.anonymous, duration: HOUR_S });
    this.signedIn = new RateLimiterMemory({ points: budgets.signedIn, duration: HOUR_S });
  }

  /** What is left, and nothing taken. */
  async look(caller: Caller): Promise<Account> {
    return this.accountOf(caller, await this.limiterOf(caller).get(caller.key));
  }

  /** Takes the price of an operation, one object at least; nothing, and a refusal with 429, when so much is not left. */
  async charge(caller: Caller, price: Price): Promise<{ account: Account; refusal: Error | null }> {
    const limiter = this.limiterOf(caller);
    const points = Math.max(price.cost, 1);
    const { enough, counted } = await limiter.consume(caller.key, points).then((counted) => ({ enough: true, counted }), (counted: RateLimiterRes) => ({ enough: false, counted }));
    const account = this.accountOf(caller, enough ? counted : await limiter.reward(caller.key, points));
    return { account, refusal: enough ? null : this.refusal(caller, price, account) };
  }

  private limiterOf = (caller: Caller): RateLimiterMemory => (caller.signedIn ? this.signedIn : this.anonymous);
  private budgetOf = (caller: Caller): number => (caller.signedIn ? this.budgets.signedIn : this.budgets.anonymous);

  private accountOf(caller: Caller, counted: RateLimiterRes | null): Account {
    return {
      remaining: Math.max(this.budgetOf(caller) - (counted?.consumedPoints ?? 0), 0),
      resetAt: new Date(Math.ceil((Date.now() + (counted?.msBeforeNext ?? HOUR_S * 1_000)) / 1_000) * 1_000).toISOString(),
    };
  }

  private refusal(caller: Caller, { cost, dearest }: Price, account: Account): Error {
    const seconds = Math.max(1, Math.ceil((Date.parse(account.resetAt) - Date.now()) / 1_000));
    const larger = caller.signedIn ? '' : ', or sign in for a larger budget';
    const message = `this query costs ${cost} objects, and ${account.remaining} are left of the ${this.budgetOf(caller)} of this hour; ${dearest.path && `the dearest field is ${dearest.path}; `}ask for less, come back at ${account.resetAt}${larger}`;
    return overLimit('COST_LIMIT', 'BUDGET', message, {
      path: dearest.path || null,
      cost: { requested: cost, limit: LIMITS.cost, ...account, dearest: dearest.path || null },
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    });
  }
}
