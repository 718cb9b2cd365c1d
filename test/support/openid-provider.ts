import { fork, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { OidcConfig } from '../../src/kernel/oidc-config';

const AUDIENCE = 'https://register.example/graphql';
const CALLBACK = 'https://portal.example/callback';
const HOPS_MAX = 8;

export interface Tokens { access_token: string; id_token?: string }
/** Who can sign in: how each person did (amr), and what the provider puts into tokens. */
interface People { accounts: Record<string, { amr: string[]; claims: object }>; services: Record<string, { scope: string; claims: object }> }

/** A real OpenID provider from npm in a process of its own: people sign in by code and PKCE, services by their secret. */
export class OpenIdProvider {
  private constructor(private readonly child: ChildProcess, private readonly issuer: string) {}

  static async open({ accounts, services }: People): Promise<OpenIdProvider> {
    const child = fork(join(__dirname, 'provider-process.mjs'), [AUDIENCE, JSON.stringify(accounts), JSON.stringify(services)], { execArgv: [], env: { PATH: process.env.PATH }, silent: true });
    let said = '';
    child.stderr!.on('data', (chunk) => { said += chunk; });
    const issuer = await Promise.race([once(child, 'message').then(([message]) => message as string), once(child, 'exit').then(() => { throw new Error(`expected a provider: ${said}`); })]);
    return new OpenIdProvider(child, issuer);
  }

  /** What an operator copies from the provider's own description of itself. */
  async config(): Promise<OidcConfig> {
    const { issuer, jwks_uri: jwks } = await (await fetch(`${this.issuer}/.well-known/openid-configuration`)).json() as { issuer: string; jwks_uri: string };
    return { issuer, audience: AUDIENCE, jwks, claimPrefix: 'mixta:', tokenType: 'at+jwt', maxTokenAge: 900, acr: [], secondFactor: 'token' };
  }

  /** A person signs in at the portal, as a browser would, to the tokens that the portal gets for it. */
  async person(account: string, scope: string): Promise<Tokens> {
    const verifier = randomBytes(32).toString('base64url');
    const code = await this.code({
      client_id: 'portal', response_type: 'code', redirect_uri: CALLBACK, resource: AUDIENCE, scope: `openid ${scope}`.trim(), login_hint: account,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    });
    return this.tokens('portal', { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: verifier });
  }

  service(client: string, scope?: string): Promise<Tokens> {
    return this.tokens(client, { grant_type: 'client_credentials', resource: AUDIENCE, ...(scope && { scope }) });
  }

  async tell(what: 'rotate' | 'go' | 'come'): Promise<void> {
    this.child.send(what);
    await once(this.child, 'message');
  }

  async close(): Promise<void> {
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  private async tokens(client: string, form: Record<string, string>): Promise<Tokens> {
    const authorization = `Basic ${Buffer.from(`${client}:${client}-secret`).toString('base64')}`;
    const given = await (await fetch(`${this.issuer}/token`, { method: 'POST', headers: { authorization }, body: new URLSearchParams(form) })).json() as Tokens & { error?: string };
    if (given.error) throw new Error(`the provider refuses: ${given.error}`);
    return given;
  }

  private async code(params: Record<string, string>): Promise<string> {
    const cookies = new Map<string, string>();
    let url = `${this.issuer}/auth?${new URLSearchParams(params)}`;
    for (let hop = 0; hop < HOPS_MAX; hop += 1) {
      const reply = await fetch(url, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const [, name, value] of reply.headers.getSetCookie().map((each) => /^([^=]+)=([^;]*)/.exec(each)!)) cookies.set(name!, value!);
      const location = reply.headers.get('location');
      if (!location) throw new Error(`expected a redirect from ${url}: ${reply.status} ${await reply.text()}`);
      const next = new URL(location, url);
      const code = next.searchParams.get('code');
      if (code) return code;
      if (next.searchParams.has('error')) throw new Error(`the provider refuses: ${next.search}`);
      url = next.href;
    }
    throw new Error('expected a code');
  }
}

/** A provider for the tests of a file. */
export function useOpenIdProvider(people: People): () => OpenIdProvider {
  let provider: OpenIdProvider | null = null;
  beforeAll(async () => { provider = await OpenIdProvider.open(people); });
  afterAll(async () => { await provider?.close(); });
  return () => provider!;
}
