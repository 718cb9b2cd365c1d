import { request as plainRequest } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** From the look-up of the name to the end of the answer. */
const TIMEOUT_MS = 10_000;
/** Nothing of an answer is used; what is longer than any receiver needs to say is cut. */
const ANSWER_BYTES = 16_384;
const LOOPBACK = ['127.0.0.1', '::1'];

export type Failure = 'TIMEOUT' | 'UNREACHABLE' | 'ADDRESS_NOT_PUBLIC' | 'REFUSED';

/** What became of a message: taken where `failure` is null. `status` is of HTTP, null where there was no answer. */
export interface Receipt { readonly failure: Failure | null; readonly status: number | null }

/**
 * POSTs a message once. Addresses are checked when the connection is made, after the name was looked up, and are those
 * that are connected to: a name that changes its mind in between gains nothing. No redirect is followed.
 * @param local true where this machine may receive. @param stop ends the request; then it throws.
 */
export async function post(url: string, body: string, headers: Record<string, string>, { local, stop }: { local: boolean; stop: AbortSignal }): Promise<Receipt> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const agent = { keepAlive: false, allowIPAddressList: local ? LOOPBACK : [] };
  const isTls = url.startsWith('https:');
  try {
    const status = await statusOf(isTls ? request : plainRequest, url, body, {
      method: 'POST', agent: isTls ? new RequestFilteringHttpsAgent(agent) : new RequestFilteringHttpAgent(agent), signal: AbortSignal.any([timeout, stop]),
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Mixta-Webhooks', ...headers },
    });
    return { status, failure: status >= 200 && status < 300 ? null : 'REFUSED' };
  } catch (error) {
    if (stop.aborted) throw error;
    return { status: null, failure: timeout.aborted ? 'TIMEOUT' : /is not allowed\. Because/.test((error as Error).message) ? 'ADDRESS_NOT_PUBLIC' : 'UNREACHABLE' };
  }
}

function statusOf(send: typeof request, url: string, body: string, options: RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = send(url, options, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => { bytes += chunk.length; if (bytes > ANSWER_BYTES) response.destroy(); });
      response.on('error', () => undefined); // how the answer ended is of no concern, its status is
      response.on('close', () => (options.signal!.aborted ? reject(options.signal!.reason as Error) : resolve(response.statusCode!)));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
