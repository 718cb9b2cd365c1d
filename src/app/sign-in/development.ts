import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, type JWK, type JWTPayload } from 'jose';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { log } from '../../kernel/log';
import type { Viewer } from '../../kernel/viewer';
import { viewerOf } from './claims';
import { refusalOf, type Issuer } from './issuer';

const ISSUER = 'urn:mixta:development';
const AUDIENCE = 'urn:mixta:register';
const ALGORITHM = 'ES256';
const TYPE = 'at+jwt';
const CLAIM_PREFIX = 'mixta:';
/** A working day: the longest that a token of development may be asked for. */
export const MINUTES_MAX = 480;

/** Issues and verifies tokens with a key of its own, in a file beside the embedded database: for development alone. */
export class DevelopmentIssuer implements Issuer {
  readonly name = ISSUER;
  private readonly path: string;

  constructor(dataFolder: string) {
    this.path = `${dataFolder}.token-key`;
  }

  /** @param claims of the token besides issuer, audience and times. @throws ClaimRefused when the register would not take them. */
  async issue(claims: JWTPayload, minutes: number): Promise<string> {
    viewerOf(claims, CLAIM_PREFIX);
    const key = await importJWK(readKey(this.path) ?? (await makeKey(this.path)), ALGORITHM);
    return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, typ: TYPE }).setIssuer(ISSUER).setAudience(AUDIENCE).setIssuedAt().setExpirationTime(`${minutes}m`).sign(key);
  }

  async verify(token: string): Promise<Viewer> {
    try {
      const { payload } = await jwtVerify(token, () => this.publicKey(), {
        issuer: ISSUER, audience: AUDIENCE, typ: TYPE, algorithms: [ALGORITHM], requiredClaims: ['exp', 'iat', 'sub'], maxTokenAge: MINUTES_MAX * 60,
      });
      return viewerOf(payload, CLAIM_PREFIX);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private async publicKey() {
    const key = this.readOrTell();
    if (!key) throw new Error('no key');
    const { d: _private, ...open } = key;
    return importJWK(open, ALGORITHM);
  }

  private readOrTell(): JWK | null {
    try { return readKey(this.path); } catch (error) {
      log('warn', 'sign-in.development-key', { reason: (error as Error).message });
      return null;
    }
  }
}

/** @returns null when there is none yet. @throws Error when others than its owner may read it. */
function readKey(path: string): JWK | null {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return null;
  if (mode & 0o077) throw new Error(`${path}: expected a file that its owner alone may read; chmod 600 it, or delete it for a new key`);
  return JSON.parse(readFileSync(path, 'utf8')) as JWK;
}

/** Written aside and linked into place, so that two that make one at once end with the same, and nobody reads half of it. */
async function makeKey(path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const mine = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(mine, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  try { linkSync(mine, path); } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine);
  }
  return readKey(path)!;
}
