// A sovereign node: the facts that a country keeps itself, joined to the register by keys of the register. It overrides nothing of the register.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { graphql, parse } from 'graphql';
import { openDatabase } from './database.js';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const BODY_BYTES = 1_000_000;
const REGISTER = 'https://registro.example.hn/cooperacion';
const facts = JSON.parse(readFileSync(process.env.FACTS ?? new URL('facts.json', import.meta.url), 'utf8'));
const database = await openDatabase(process.env.DATABASE ?? 'database', facts);

/** One statement for all keys of a request. */
const byKey = (find, key) => new DataLoader(async (keys) => {
  const found = new Map((await find(keys)).map((row) => [row[key], row]));
  return keys.map((each) => found.get(each) ?? null);
});

const resolvers = {
  Query: { honduranProjects: () => database.projects() },
  Country: { __resolveReference: ({ iso3 }) => ({ iso3 }), nationalRegister: ({ iso3 }) => (iso3 === 'HND' ? REGISTER : null) },
  Project: { __resolveReference: ({ code }) => ({ code }), honduranContribution: ({ code }, _args, { contributions }) => contributions.load(code) },
  FrameworkNode: { __resolveReference: ({ id }) => ({ id }), honduranBudgetProgram: async ({ id }, _args, { budgetPrograms }) => (await budgetPrograms.load(id))?.name ?? null },
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
    const contextValue = { contributions: byKey(database.contributions, 'project'), budgetPrograms: byKey(database.budgetPrograms, 'framework_node') };
    const answer = await graphql({ schema, source: query, variableValues: variables, contextValue });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  } catch {
    response.writeHead(400).end();
  }
}).listen(Number(process.env.PORT ?? 5002), '127.0.0.1', () => console.log('the node answers'));
