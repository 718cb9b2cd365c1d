/**
 * Browsers of other portals may read answers only when their origin is on the list of the operator
 * (MIXTA_CORS_ORIGINS). Compared whole, so that neither `null` nor a look-alike subdomain passes; never `*`, and no
 * credentials, since the register knows no cookies.
 */
export function corsHeaders(origin: string | undefined, allowed: readonly string[]): Record<string, string> {
  if (!origin || !allowed.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, apollo-require-preflight',
    'access-control-expose-headers': 'retry-after',
    'access-control-max-age': '600',
  };
}
