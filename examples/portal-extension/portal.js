// A donor portal's subgraph. It holds the portal's own facts alone, joined to the register by iso3 of a country and code of a project.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const facts = JSON.parse(read('facts.json'));
const BODY_BYTES = 1_000_000;

const resolvers = {
  Query: { portalProjects: () => Object.keys(facts.projects).map((code) => ({ code })) },
  // the register sends the key of each country that an answer shows; the fields of ours are looked up by it
  Country: { __resolveReference: ({ iso3 }) => ({ iso3 }), portalPage: ({ iso3 }) => facts.countries[iso3] ?? null },
  Project: { __resolveReference: ({ code }) => ({ code }), donorRecord: ({ code }) => facts.projects[code] ?? null },
};
const schema = buildSubgraphSchema([{ typeDefs: parse(read('schema.graphql')), resolvers }]);

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > BODY_BYTES) throw new Error('too long');
  }
  return JSON.parse(text);
}

createServer(async (request, response) => {
  try {
    const { query, variables } = await bodyOf(request);
    // who asks stands in request.headers.authorization: verify the token yourself, and believe no other header
    const answer = await graphql({ schema, source: query, variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  } catch {
    response.writeHead(400).end();
  }
}).listen(Number(process.env.PORT ?? 5001), '127.0.0.1', () => console.log('the portal answers'));
