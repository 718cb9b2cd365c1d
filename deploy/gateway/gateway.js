'use strict';
const { createGatewayRuntime } = require('@graphql-hive/gateway-runtime');
const { askerOf } = require('./asker');

/**
 * Hive Gateway over the subgraphs of a supergraph. Its HTTP side is never opened to anybody: src/app/router stands
 * before it with the limits, the sign-in and the masking that the register has in every topology.
 * @param {{
 *   supergraph: string, subgraphs: Record<string, string>, timeoutMs: number,
 *   onFault: (fault: { subgraph: string, reason: string, request: string }) => void,
 * }} options the supergraph's SDL; an address for each of its subgraphs; how long one may take; who is told that one failed.
 * @returns {{ answer: Function, stop: () => Promise<void> }}
 */
exports.openGateway = function openGateway({ supergraph, subgraphs, timeoutMs, onFault }) {
  const gateway = createGatewayRuntime({
    supergraph,
    transports: { http: { getSubgraphExecutor: ({ subgraphName: name }) => askerOf({ name, url: subgraphs[name], timeoutMs, onFault }) } },
    logging: false, graphiql: false, landingPage: false,
    maskedErrors: false, // the front masks, and logs what it masks
  });
  return {
    /**
     * @param {{ query: string, variables?: object, operationName?: string }} body one operation, as it came.
     * @param {{ authorization?: string, requestId: string, positionFor: (subgraph: string) => string | null, onAsked: (part: { subgraph: string, ms: number, extensions: object, position: string | null }) => void }} caller
     *   the token that travels on, the id of the request for the logs, the position that a subgraph is to have reached, and who is told of each part of the answer: how long it took, what came beside the data.
     * @returns {Promise<{ data?: object | null, errors?: object[] }>}
     */
    answer: async (body, caller) => {
      const reply = await gateway.fetch('http://gateway/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify(body) }, { caller });
      return reply.json();
    },
    stop: async () => { await gateway[Symbol.asyncDispose](); },
  };
};
