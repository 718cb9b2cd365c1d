// Runs in the browser: GraphiQL with the documented questions as its tabs. Bundled by bundle.mjs; nothing is fetched from elsewhere.
import { GraphiQL } from 'graphiql';
import { Kind, parse } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';

const WORKERS = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(`/playground/assets/${WORKERS[label] ?? 'editor.worker.js'}`),
};

const operationsIn = (query) => parse(query, { noLocation: true }).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;

async function fetcher({ query, variables, operationName }) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    // right after a tab is opened GraphiQL still names the operation of the one before
    body: JSON.stringify({ query, variables, ...(operationsIn(query) > 1 && { operationName }) }),
  });
  return answer.json();
}

const questions = await (await fetch('/playground/questions.json')).json();
const tabs = questions.map(({ query, variables }) => ({ query, variables }));
// Tabs are kept by nobody: a reader always meets the questions as documented.
const storage = { getItem: () => null, setItem() {}, removeItem() {}, clear() {}, length: 0 };

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, { fetcher, storage, defaultTabs: tabs, defaultEditorToolsVisibility: 'variables', shouldPersistHeaders: false }),
);
