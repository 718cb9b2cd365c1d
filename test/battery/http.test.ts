import { gzipSync, brotliCompressSync } from 'node:zlib';
import { useSharedWorld } from '../support/world';
import { readConfig } from '../../src/kernel/config';
import { expectPlain, expectRefused, head, LEAK, readAll, statusLines, useFront } from './support/front';

const world = useSharedWorld('empty');
const PORTAL = 'https://portal.example';
const front = useFront(world, { corsOrigins: [PORTAL] });

const JSON_HEADERS = { 'content-type': 'application/json' };
const post = (body: RequestInit['body'], headers: Record<string, string> = JSON_HEADERS) => front().send('/graphql', { method: 'POST', headers, body });
const refusedWith = async (statuses: number[], body: RequestInit['body'], headers?: Record<string, string>) => {
  const reply = await post(body, headers);
  expect(statuses).toContain(reply.status);
  expectPlain(reply);
  expect(reply.json.errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|COST_LIMIT)$/);
};
const QUERY = JSON.stringify({ query: '{ __typename }' });

test('H1: GET without the preflight header is refused, with it answered', async () => {
  const refused = await front().send('/graphql?query=%7B__typename%7D');
  expect(refused.status).toBe(400);
  expectPlain(refused);
  expect((await front().send('/graphql?query=%7B__typename%7D', { headers: { 'apollo-require-preflight': '1' } })).json.data).toEqual({ __typename: 'Query' });
});

test('H2: a mutation by GET is refused, whatever header asks for another method', async () => {
  for (const headers of [{ 'apollo-require-preflight': '1' }, { 'apollo-require-preflight': '1', 'x-http-method-override': 'POST' }] as Record<string, string>[]) {
    const reply = await front().send('/graphql?query=mutation%7B__typename%7D', { headers });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
    expectPlain(reply);
  }
});

test('H3: other content types, and none', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'text/xml']) await refusedWith([415], QUERY, { 'content-type': type });
  await refusedWith([415], Buffer.from(QUERY), {});
});

test('H4: two content types in one header', async () => {
  for (const type of ['application/json, text/plain', 'text/plain;application/json', 'application/json; charset=utf-8; charset=utf-16']) await refusedWith([415], QUERY, { 'content-type': type });
});

test('H5: every page reads what is public; with a token only a listed portal does, nobody with credentials', async () => {
  const strange = ['https://evil.example', 'null', 'https://portal.example.evil.example', 'https://evil-portal.example', 'http://portal.example', 'https://portal.example:444', 'HTTPS://PORTAL.EXAMPLE'];
  for (const origin of strange) {
    for (const reply of [await post(QUERY, { ...JSON_HEADERS, origin }), await post('nonsense', { ...JSON_HEADERS, origin }), await preflight(origin)]) {
      expect(reply.headers.get('access-control-allow-origin')).toBe('*');
      expect(reply.headers.get('access-control-allow-headers')).not.toMatch(/authorization|\*/i);
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    }
    for (const authorization of ['Bearer a.b.c', '']) expect((await post(QUERY, { ...JSON_HEADERS, origin, authorization })).headers.get('access-control-allow-origin')).toBeNull();
  }
  for (const reply of [await post(QUERY, { ...JSON_HEADERS, origin: PORTAL }), await post('nonsense', { ...JSON_HEADERS, origin: PORTAL, authorization: 'Bearer a.b.c' }), await preflight(PORTAL)]) {
    expect(reply.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(reply.headers.get('access-control-allow-headers')).toMatch(/authorization/);
    expect(reply.headers.get('vary')).toMatch(/Origin/);
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test('H5: the list of the operator holds whole origins only', () => {
  expect(readConfig({ MIXTA_CORS_ORIGINS: 'https://a.example, http://localhost:3000' }).corsOrigins).toEqual(['https://a.example', 'http://localhost:3000']);
  for (const list of ['*', 'null', 'https://a.example/', 'a.example', 'https://*.example', 'https://a.example https://b.example']) {
    expect(() => readConfig({ MIXTA_CORS_ORIGINS: list })).toThrow(/^MIXTA_CORS_ORIGINS: expected origins/);
  }
});

test('H22: the word of a proxy is taken only from one that the operator names', () => {
  expect(readConfig({ MIXTA_TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1' }).trustedProxies).toEqual(['10.0.0.0/8', '2001:db8::1']);
  for (const list of ['*', 'true', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.1/x']) expect(() => readConfig({ MIXTA_TRUSTED_PROXIES: list })).toThrow(/^MIXTA_TRUSTED_PROXIES: expected addresses/);
});

const preflight = (origin: string) => front().send('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });

test('H6: a body that is no JSON object', async () => {
  for (const body of ['{"query":', '', 'null', '"x"', '1', 'true', '{}', '[]', '{"query":"{__typename}"} x', "{'query': 1}"]) await refusedWith([400], body);
});

test('H7: a key twice in the body or the query string', async () => {
  for (const body of ['{"query":"{__typename}","query":"{x}"}', '{"query":"{__typename}","qu\\u0065ry":"{x}"}', '{"variables":{},"query":"{__typename}","variables" : {"a":1}}']) await refusedWith([400], body);
  const reply = await front().send('/graphql?query=%7Bx%7D&query=%7B__typename%7D', { headers: { 'apollo-require-preflight': '1' } });
  expect(reply.status).toBe(400);
  expect((await post('{"query":"{__typename}","variables":{"query":1,"a":"\\"query\\":"}}')).status).toBe(200);
});

test('H8: __proto__ and constructor in variables and extensions pollute nothing', async () => {
  for (const word of ['variables', 'extensions']) {
    const reply = await post(`{"query":"{ __typename }","${word}":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}`);
    expect([reply.status, reply.json.data]).toEqual([200, { __typename: 'Query' }]);
  }
  expect((await post('{"query":"{ __typename }","__proto__":{"query":"{ bad }"}}')).status).toBe(200);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('H9: words of the request of the wrong kind', async () => {
  const wrong = [{ variables: 'x' }, { variables: [] }, { variables: 1 }, { operationName: {} }, { operationName: 1 }, { query: {} }, { query: ['x'] }, { extensions: 'x' }];
  for (const each of wrong) await refusedWith([400], JSON.stringify({ query: '{ __typename }', ...each }));
});

test('H9: an operationName that names no operation of the request', async () => {
  for (const operationName of ['Other', undefined]) {
    const { status, json } = await post(JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName }), { 'content-type': 'application/json', accept: 'application/graphql-response+json' });
    expect([status, json.errors]).toEqual([400, [{ message: `operationName: expected one of A, B, got ${operationName ?? 'none'}`, extensions: { code: 'BAD_USER_INPUT' } }]]);
  }
});

test('H10: bytes that are no UTF-8, and overlong ones', async () => {
  for (const bad of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]]) {
    await refusedWith([400], Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.from(bad), Buffer.from('"}')]));
  }
  const reply = await front().send('/graphql?query=%7B__typename%7D%23%ff', { headers: { 'apollo-require-preflight': '1' } });
  expect(reply.status).toBe(400);
});

test('H11: other charsets', async () => {
  for (const charset of ['utf-16le', 'bogus', 'latin1', '']) await refusedWith([415], QUERY, { 'content-type': `application/json; charset=${charset}` });
  for (const charset of ['utf-8', 'UTF-8', '"utf-8"']) expect((await post(QUERY, { 'content-type': `application/json; charset=${charset}` })).status).toBe(200);
});

test('H12: half of a surrogate pair in the query or a variable', async () => {
  await refusedWith([400], '{"query":"{ node(id: \\"\\ud800\\") { id } }"}');
  await refusedWith([400], '{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"\\udc00x"}}');
  expect((await post('{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"\\ud83d\\ude00"}}')).status).toBe(200);
});

describe('H13: long bodies', () => {
  const padded = (bytes: number) => { const start = '{"query":"{ __typename } #'; return `${start}${'x'.repeat(bytes - start.length - 2)}"}`; };

  test('H13: the limit itself is read, one byte more and 1 MB are 413 and close the connection', async () => {
    expect((await post(padded(100_000))).status).toBe(200);
    for (const bytes of [100_001, 1_000_000]) {
      const reply = await post(padded(bytes));
      expect([reply.status, reply.json.errors[0].extensions, reply.headers.get('connection')]).toEqual([413, { code: 'COST_LIMIT', limit: 'BODY_SIZE' }, 'close']);
    }
  });

  test('H13: chunks without a length are cut at the limit, and a stream that goes on is closed', async () => {
    const before = process.memoryUsage().rss;
    const socket = await front().socket();
    socket.write(head(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Transfer-Encoding: chunked']));
    const answer = readAll(socket, 5_000);
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    let sent = 0;
    const closed = new Promise<void>((resolve) => { socket.once('close', () => resolve()); });
    while (!socket.destroyed && sent < 200e6) {
      sent += chunk.length;
      if (!socket.write(chunk)) await Promise.race([new Promise((resolve) => { socket.once('drain', resolve); }), closed]);
    }
    expect(statusLines(await answer)).toEqual([413]);
    expect(sent).toBeLessThan(50e6);
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });
});

test('H14: compressed bodies are refused unread', async () => {
  const bomb = gzipSync(Buffer.alloc(20e6));
  await refusedWith([413, 415], bomb, { ...JSON_HEADERS, 'content-encoding': 'gzip' });
  await refusedWith([415], brotliCompressSync(Buffer.from(QUERY)), { ...JSON_HEADERS, 'content-encoding': 'br' });
  await refusedWith([415], QUERY, { ...JSON_HEADERS, 'content-encoding': 'gzip' });
});

test('H15: JSON of 40000 levels', async () => {
  await refusedWith([400], `{"query":"{ __typename }","x":${'['.repeat(40_000)}${']'.repeat(40_000)}}`);
  await refusedWith([400], `{"query":"{ __typename }","extensions":{"x":${'['.repeat(30)}${']'.repeat(30)}}}`);
  await refusedWith([400], `${'['.repeat(40_000)}`);
});

test('H18: ambiguous and malformed requests get 400 and are closed', async () => {
  const body = `${QUERY.length.toString(16)}\r\n${QUERY}\r\n0\r\n\r\n`;
  const bad = [
    `${head(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', `Content-Length: ${QUERY.length}`, 'Transfer-Encoding: chunked'])}${body}`,
    `${head(['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Content-Length: 5', 'Content-Length: 6'])}${QUERY}`,
    'GET /health/live HTTP/1.1\nHost: x\n\n',
    head(['GET /health/live HTTP/1.1', 'Host: x', 'X-Long: a', ' folded']),
    head(['GET /health/live HTTP/1.1']),
    head(['GET /health/live HTTP/1.1', 'Host: x', 'Bad Name: 1']),
    'nonsense\r\n\r\n',
  ];
  for (const bytes of bad) {
    const answer = await front().raw(bytes);
    expect(statusLines(answer)).toEqual([400]);
    expect(answer).not.toMatch(/<html/i);
  }
});

test('H19: long headers', async () => {
  const long = [`X-Long: ${'a'.repeat(20_000)}`];
  const many = Array.from({ length: 2_000 }, (_, i) => `X-${i}: 1`);
  for (const headers of [long, many, [`Authorization: Bearer ${'a'.repeat(3_000_000)}`]]) {
    const answer = await front().raw(head(['GET /health/live HTTP/1.1', 'Host: x', ...headers]));
    expect(statusLines(answer)).toEqual([431]);
    expect(answer).toMatch(/"code":"BAD_USER_INPUT"/);
  }
});

test('H20: other methods get 405 with Allow', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD', 'PROPFIND']) {
    const reply = await front().send('/graphql', { method, headers: JSON_HEADERS, ...(method !== 'HEAD' && { body: QUERY }) });
    expect([method, reply.status, reply.headers.get('allow')]).toEqual([method, 405, 'GET, POST, OPTIONS']);
    if (method !== 'HEAD') expectPlain(reply);
  }
  for (const line of ['TRACE /graphql HTTP/1.1', 'CONNECT x:80 HTTP/1.1']) {
    const answer = await front().raw(head([line, 'Host: x', 'Connection: close']));
    expect(statusLines(answer)).toEqual([405]);
    expect(answer).toMatch(/allow: GET, POST, OPTIONS/i);
  }
  expect((await front().send('/health/live', { method: 'POST', headers: JSON_HEADERS, body: '{}' })).headers.get('allow')).toBe('GET, OPTIONS');
});

test('H21: a client that takes neither kind of JSON', async () => {
  for (const accept of ['text/html', 'application/xml', 'application/json;q=0', 'image/*']) {
    const reply = await post(QUERY, { ...JSON_HEADERS, accept });
    expect(reply.status).toBe(406);
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
    expect(reply.text).not.toMatch(LEAK);
  }
});

test('H22: forwarded and identity headers change nothing', async () => {
  const spoofed = {
    ...JSON_HEADERS, 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', forwarded: 'host=evil.example', 'x-user-id': 'admin', 'x-tenant': 'MEX', 'x-role': 'owner',
    'x-original-url': '/health/live',
  };
  const body = JSON.stringify({ query: '{ sectors(first: 2) { nodes { id code } } }' });
  const [plain, other] = [await post(body), await post(body, spoofed)];
  expect(other.json).toEqual(plain.json);
  expect(other.text).not.toMatch(/evil|admin/);
});

test('H24: tricks of paths reach nothing, and the front under them', async () => {
  for (const path of ['/graphql/', '/graphql%00', '//graphql', '/GraphQL', '/graphql;x', '/graphql%2f', '/./x/%2e%2e/graphql', '/%zz', '/graphql/../etc/passwd', '/playground/assets/..%2f..%2fpackage.json']) {
    const answer = await front().raw(`${head([`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Type: application/json', 'Connection: close', `Content-Length: ${QUERY.length}`])}${QUERY}`);
    expect([path, statusLines(answer)]).toEqual([path, [expect.any(Number)]]);
    expect([400, 404, 405]).toContain(statusLines(answer)[0]);
    expect(answer).toMatch(/content-type: application\/json/i);
    expect(answer).not.toMatch(/__typename|<html/);
  }
  const absolute = await front().raw(head(['GET http://evil.example/health/live HTTP/1.1', 'Host: x', 'Connection: close']));
  expect(absolute).not.toMatch(/evil/);
  const badHost = await front().raw(`${head(['POST /graphql HTTP/1.1', 'Host: [', 'Content-Type: application/json', 'Connection: close', `Content-Length: ${QUERY.length}`])}${QUERY}`);
  expect(statusLines(badHost)).toEqual([200]);
});

test('H25: headers of answers', async () => {
  for (const reply of [await post(QUERY), await post('nonsense'), await front().send('/nowhere'), await front().send('/health/live'), await post(QUERY, { 'content-type': 'text/plain' })]) {
    expect(Object.fromEntries(['x-content-type-options', 'x-powered-by', 'server', 'cache-control', 'referrer-policy'].map((name) => [name, reply.headers.get(name)]))).toEqual({
      'x-content-type-options': 'nosniff', 'x-powered-by': null, server: null, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer',
    });
    expect(reply.headers.get('vary')).toMatch(/Origin, Accept/);
    expect(reply.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  }
});

test('unknown addresses and errors of the front are JSON', async () => {
  const reply = await front().send('/nowhere', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' });
  expectRefused(reply, undefined as never, 'NOT_FOUND', 404);
});
