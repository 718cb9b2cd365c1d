import { POSITION_HEADER } from './position';

/** What a browser tells of a request from a page of another origin. */
export interface FromPage { origin: string | undefined; hasToken: boolean }

const EVERY_PAGE = 'content-type, apollo-require-preflight';

/**
 * Pages of every origin may read what everybody may read. Only those on the list of the operator (MIXTA_CORS_ORIGINS)
 * may send a token and read its answer; the list is compared whole, so that neither `null` nor a look-alike subdomain
 * passes. Credentials of the browser are allowed to nobody, since the register knows no cookies.
 */
export function corsHeaders({ origin, hasToken }: FromPage, portals: readonly string[]): Record<string, string> {
  if (!origin) return {};
  const isPortal = portals.includes(origin);
  if (hasToken && !isPortal) return {};
  return {
    'access-control-allow-origin': isPortal ? origin : '*',
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': isPortal ? `${EVERY_PAGE}, authorization, ${POSITION_HEADER}` : EVERY_PAGE,
    'access-control-expose-headers': `retry-after, www-authenticate, ${POSITION_HEADER}`,
    'access-control-max-age': '600',
  };
}
