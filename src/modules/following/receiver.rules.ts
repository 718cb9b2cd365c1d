import ipaddr from 'ipaddr.js';
import { refusal } from '../../kernel/user-error';

const LENGTH = 2_000;
/** Names that no public resolver answers, or that lead into a network of one's own. */
const NAMES_WITHIN = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'arpa', 'onion', 'test', 'invalid', 'example'];
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address of a receiver. A name is looked up, and its addresses checked, again at each delivery: today's may change.
 * @param local true where a developer's own machine may receive, without TLS.
 * @throws Refused where it is no https address of a public host.
 */
export function receiverOf(text: string, local: boolean): URL {
  const url = text.length <= LENGTH && URL.canParse(text) ? new URL(text) : null;
  const isLocal = local && url !== null && LOCAL_HOSTS.includes(url.hostname);
  const schemes = isLocal ? ['https:', 'http:'] : ['https:'];
  if (!url || !schemes.includes(url.protocol) || url.username || url.password || url.hash) throw refusal('INVALID', 'url', `an address that begins with https://, of at most ${LENGTH} characters, without user name, password or fragment`);
  if (!isLocal && !isPublic(url.hostname)) throw refusal('INVALID', 'url', 'the address of a public host: no address or name of a private network, of this machine or of its provider');
  return url;
}

/** @param host as URL has it: IPv4 addresses in four decimal parts, however they were written. */
function isPublic(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address)) return ipaddr.parse(address).range() === 'unicast';
  const labels = host.replace(/\.$/, '').split('.');
  return labels.length > 1 && !NAMES_WITHIN.includes(labels.at(-1)!);
}
