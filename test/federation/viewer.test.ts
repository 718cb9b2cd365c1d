import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { parse } from 'graphql';
import { composition, subgraphSchema } from '../../src/app/composition';
import { composeSupergraph } from '../../src/app/schema/supergraph';
import { OidcIssuer } from '../../src/app/sign-in/oidc-issuer';
import { signIn } from '../../src/app/sign-in/sign-in';
import type { Viewer } from '../../src/kernel/viewer';
import { openFront, type Front } from '../battery/support/front';
import { sameInAllTopologies } from '../support/gateway';
import { useTokenIssuer } from '../support/token-issuer';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const issuer = useTokenIssuer();
const VIEWER = '{ viewer { subject kind roles scopes countries { iso3 roleBalance { isDual } } organizations { code } } }';
const ANA: Viewer = { subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL'], countries: ['HND', 'XXX'], organizations: ['no-such-organization'], scopes: ['READ'] };

test('the viewer is the same in the monolith and behind a gateway; what a token names and the register does not know is left out', async () => {
  const { data } = await sameInAllTopologies(world(), VIEWER, {}, ANA);
  expect(data).toEqual({ viewer: { subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL'], scopes: ['READ'], countries: [{ iso3: 'HND', roleBalance: { isDual: expect.any(Boolean) } }], organizations: [] } });
  expect((await sameInAllTopologies(world(), VIEWER)).data).toEqual({ viewer: null });
});

describe('subgraphs over HTTP behind a gateway', () => {
  const fronts = new Map<string, Front>();
  let last = new Map<string, string | null>();
  let gateway: Awaited<ReturnType<ApolloGateway['load']>>;

  beforeAll(async () => {
    const viewerOf = signIn([new OidcIssuer(issuer().config)]);
    for (const { name } of composition().parts) fronts.set(name, await openFront(world(), { schema: subgraphSchema(name), subgraph: true, viewerOf }));
    gateway = await new ApolloGateway({
      supergraphSdl: composeSupergraph(composition().parts),
      buildService: ({ name }) => new RemoteGraphQLDataSource({
        url: `${fronts.get(name)!.url}/graphql`,
        willSendRequest: ({ request, context }) => {
          for (const [header, value] of Object.entries((context.headers ?? {}) as Record<string, string>)) request.http!.headers.set(header, value);
          last.set(name, request.http!.headers.get('authorization'));
        },
      }),
    }).load({});
  });
  afterAll(async () => { for (const front of fronts.values()) await front.server.stop(); });

  async function ask(query: string, headers: Record<string, string>) {
    last = new Map();
    const document = parse(query);
    const result = await gateway.executor({ document, request: { query }, operationName: null, queryHash: query, context: { headers }, contextValue: { headers }, cache: new Map(), schema: gateway.schema } as never);
    return JSON.parse(JSON.stringify(result)) as { data: any; errors?: any[] };
  }

  test('the token travels to each subgraph, which verifies it itself', async () => {
    const authorization = `Bearer ${await issuer().token()}`;
    const { data, errors } = await ask(VIEWER, { authorization });
    expect(errors).toBeUndefined();
    expect(data.viewer).toEqual({ subject: 'ana', kind: 'PERSON', roles: ['OFFICIAL'], scopes: ['READ'], countries: [{ iso3: 'HND', roleBalance: { isDual: expect.any(Boolean) } }], organizations: [] });
    expect([...last.values()]).toEqual([authorization, authorization]); // actors, and portfolio for the balance
  });

  test('A31: identity headers of a client are nothing to a subgraph, with a token or without', async () => {
    const forged = { 'x-user-id': 'owner', 'x-tenant': 'MEX', 'x-mixta-subject': 'owner', 'mixta.roles': 'AGENCY_ADMIN', 'apollo-federation-include-trace': 'ftv1' };
    expect((await ask(VIEWER, forged)).data).toEqual({ viewer: null });
    const reply = await fronts.get('actors')!.ask(VIEWER.replace('roleBalance { isDual }', ''), {}, { ...forged, authorization: `Bearer ${await issuer().token()}` });
    expect(reply.json.data.viewer).toMatchObject({ subject: 'ana', countries: [{ iso3: 'HND' }] });
    expect(reply.json.extensions).not.toHaveProperty('ftv1');
  });

  test('a bad token opens no subgraph, and no part of an answer is one for nobody', async () => {
    const { data, errors } = await ask('{ viewer { subject } countries(first: 1) { nodes { iso3 } } }', { authorization: 'Bearer a.b.c' });
    expect(data ?? null).toBeNull();
    expect(errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    const direct = await fronts.get('portfolio')!.ask('{ __typename }', {}, { authorization: 'Bearer a.b.c' });
    expect(direct.status).toBe(401);
  });
});
