// An OpenID provider (oidc-provider) in a process of its own, since it is ES modules alone. Its parent tells it to change keys, to go and to come back.
import { exportJWK, generateKeyPair } from 'jose';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [audience, accountsJson, servicesJson] = process.argv.slice(2);
const accounts = JSON.parse(accountsJson);
const services = JSON.parse(servicesJson);
const server = createServer((request, response) => answer(request, response));
const listen = (port) => new Promise((resolve) => { server.listen(port, '127.0.0.1', resolve); });
await listen(0);
const { port } = server.address();
const issuer = `http://127.0.0.1:${port}`;
let provider;
let generation = 0;
await changeKeys();
process.send(issuer);

process.on('message', async (wanted) => {
  if (wanted === 'rotate') await changeKeys();
  if (wanted === 'go') { server.closeAllConnections(); await new Promise((resolve) => { server.close(resolve); }); }
  if (wanted === 'come') await listen(port);
  process.send(wanted);
});
process.on('disconnect', () => process.exit());

async function changeKeys() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  generation += 1;
  provider = new Provider(issuer, { ...configuration(), jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: `generation-${generation}`, alg: 'RS256', use: 'sig' }] } });
}

async function answer(request, response) {
  if (!request.url.startsWith('/interaction/')) return provider.callback()(request, response);
  const { params } = await provider.interactionDetails(request, response);
  return provider.interactionFinished(request, response, { login: { accountId: params.login_hint, amr: accounts[params.login_hint].amr } });
}

function configuration() {
  return {
    clients: [
      { client_id: 'portal', client_secret: 'portal-secret', grant_types: ['authorization_code'], response_types: ['code'], redirect_uris: ['https://portal.example/callback'] },
      ...Object.entries(services).map(([client_id, { scope }]) => ({ client_id, client_secret: `${client_id}-secret`, grant_types: ['client_credentials'], response_types: [], redirect_uris: [], scope })),
    ],
    scopes: ['openid', 'mixta:read', 'mixta:write'],
    cookies: { keys: ['cookie-key'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true, defaultResource: () => audience, useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'mixta:read mixta:write', audience, accessTokenTTL: 300, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id) => accounts[id] && { accountId: id, claims: () => ({ sub: id }) },
    extraTokenClaims: ({ oidc }, token) => (token.accountId ? { ...accounts[token.accountId].claims, amr: oidc.entities.AuthorizationCode.amr } : services[token.clientId].claims),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid mixta:read mixta:write');
      grant.addResourceScope(audience, 'mixta:read mixta:write');
      await grant.save();
      return grant;
    },
  };
}
