import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OidcConfig } from '../../src/kernel/oidc-config';

const AUDIENCE = 'https://register.example/graphql';
type Claims = JWTPayload & Record<string, unknown>;
interface Key { kid: string; private: CryptoKey; public: CryptoKey }

/** Somebody who publishes keys and signs whatever a test wants signed, which no honest provider would. */
export class TokenIssuer {
  /** How often the keys were fetched. */
  fetches = 0;
  /** Other requests that came. */
  strays = 0;
  /** How the keys are answered: as they are, never, by another address, or by nobody. */
  mode: 'UP' | 'HANGS' | 'REDIRECTS' | 'FAILS' = 'UP';
  private published: JWK[] = [];
  private keys: Key[] = [];

  private constructor(private readonly server: Server, readonly url: string) {}

  static async open(): Promise<TokenIssuer> {
    const server = createServer((request, response) => issuer.answer(request.url!, response));
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const issuer = new TokenIssuer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await issuer.rotate();
    return issuer;
  }

  /** A new key; the one before is published no longer. */
  async rotate(): Promise<void> {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const key = { kid: `key-${this.keys.length + 1}`, private: pair.privateKey, public: pair.publicKey };
    this.keys.push(key);
    this.published = [{ ...(await exportJWK(key.public)), kid: key.kid, alg: 'RS256', use: 'sig' }];
  }

  get config(): OidcConfig {
    return { issuer: this.url, audience: AUDIENCE, jwks: `${this.url}/jwks`, claimPrefix: 'mixta:', tokenType: 'at+jwt', maxTokenAge: 900, acr: ['urn:two-factors'], secondFactor: 'token' };
  }

  /** A token that opens the register for an official of Honduras, unless the claims say otherwise; a claim that is undefined is left out. */
  token(claims: Claims = {}, header: Partial<JWTHeaderParameters> = {}, key = this.keys.at(-1)!.private as CryptoKey | Uint8Array): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const all = { iss: this.url, aud: AUDIENCE, sub: 'ana', client_id: 'portal', iat: now, exp: now + 300, amr: ['pwd', 'otp', 'mfa'], scope: 'mixta:read', 'mixta:roles': ['OFFICIAL'], 'mixta:countries': ['HND'], ...claims };
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return new SignJWT(kept).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: this.keys.at(-1)!.kid, ...header }).sign(key, { crit: { strange: true } });
  }

  publicPem = (): Promise<string> => exportSPKI(this.keys.at(-1)!.public);

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => { this.server.close(resolve); });
  }

  private answer(path: string, response: ServerResponse): void {
    if (path !== '/jwks') { this.strays += 1; response.writeHead(200).end(JSON.stringify({ keys: this.published })); return; }
    this.fetches += 1;
    if (this.mode === 'HANGS') return;
    if (this.mode === 'REDIRECTS') { response.writeHead(302, { location: '/other' }).end(); return; }
    if (this.mode === 'FAILS') { response.writeHead(500).end('no'); return; }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: this.published }));
  }
}

/** An issuer for the tests of a file. */
export function useTokenIssuer(): () => TokenIssuer {
  let issuer: TokenIssuer | null = null;
  beforeAll(async () => { issuer = await TokenIssuer.open(); });
  afterAll(async () => { await issuer?.close(); });
  return () => issuer!;
}
