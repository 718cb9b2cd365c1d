import type { Config } from '../../kernel/config';
import { DevelopmentIssuer } from './development';
import type { Issuer } from './issuer';
import { OidcIssuer } from './oidc-issuer';

/** Whose tokens a server takes: those of its OpenID provider and, in development alone, those of `mixta token`. */
export const issuersOf = ({ oidc, production, dataFolder }: Config): Issuer[] => [
  ...(oidc ? [new OidcIssuer(oidc)] : []),
  ...(production ? [] : [new DevelopmentIssuer(dataFolder)]),
];
