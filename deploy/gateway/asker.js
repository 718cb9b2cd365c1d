'use strict';
const { print } = require('graphql');

/** The longest answer that is read from a subgraph. */
const ANSWER_BYTES = 20_000_000;
/** As in src/app/http/position.ts. */
const POSITION_HEADER = 'x-mixta-position';

/**
 * Asks one subgraph. Whatever goes wrong on the way, an answer that is no answer included, becomes one typed error
 * that names the subgraph, when it last answered, and nothing else of it; the reason goes to `onFault`.
 */
exports.askerOf = function askerOf({ name, url, timeoutMs, onFault }) {
  let lastSeen = null;
  return async ({ document, variables, context: { caller } }) => {
    const begun = Date.now();
    let extensions = {};
    let position = null;
    try {
      const { answer, headers } = await post(url, { query: print(document), variables }, { ...caller, position: caller.positionFor(name) }, timeoutMs);
      position = headers.get(POSITION_HEADER);
      assertAnswer(answer, variables);
      extensions = answer.extensions ?? {};
      lastSeen = new Date().toISOString();
      return answer.errors ? { ...answer, errors: answer.errors.map((error) => ({ ...error, extensions: { ...error.extensions, source: name } })) } : answer;
    } catch (error) {
      onFault({ subgraph: name, reason: error.cause?.message || error.message, request: caller.requestId });
      return { data: null, errors: [unavailable(name, error, lastSeen)] };
    } finally {
      caller.onAsked({ subgraph: name, ms: Date.now() - begun, extensions, position });
    }
  };
};

/** @param {string | null} asOf when the subgraph last answered; null when it has not yet. */
function unavailable(source, { name }, asOf) {
  const extensions = { code: name === 'TimeoutError' ? 'TIMEOUT' : 'UNAVAILABLE', source, ...(asOf && { asOf }) };
  return { message: name === 'TimeoutError' ? 'this part of the answer took too long; the rest is as asked' : 'this part of the answer cannot be had just now; the rest is as asked', extensions };
}

/** Nothing of the caller travels on but the token, which each subgraph verifies itself, the id of the request, and the position that it has seen. */
async function post(url, body, { authorization, requestId, position }, timeoutMs) {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-request-id': requestId, ...(authorization && { authorization }), ...(position && { [POSITION_HEADER]: position }) };
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  const text = await bounded(reply.body);
  try { return { answer: JSON.parse(text), headers: reply.headers }; } catch { throw new Error(`expected JSON, got ${text.length} characters with status ${reply.status}`); }
}

async function bounded(stream) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of stream ?? []) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES) throw new Error(`expected at most ${ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer in the shape of GraphQL, with as many entities as were asked for: one less, and each would stand for another. */
function assertAnswer(answer, variables) {
  if (!isObject(answer)) throw new Error('expected a JSON object');
  const { data = null, errors = [] } = answer;
  if (data !== null && !isObject(data)) throw new Error('data: expected an object');
  if (!Array.isArray(errors) || !errors.every((each) => isObject(each) && typeof each.message === 'string')) throw new Error('errors: expected a list of errors');
  if (data === null && errors.length === 0) throw new Error('expected data or errors');
  for (const [key, entities] of Object.entries(data ?? {})) {
    const match = /^(.*)_entities$/.exec(key);
    const asked = match && variables?.[`${match[1]}representations`];
    if (asked && entities !== null && (!Array.isArray(entities) || entities.length !== asked.length)) throw new Error(`${key}: expected ${asked.length} entities, got ${Array.isArray(entities) ? entities.length : typeof entities}`);
  }
}
