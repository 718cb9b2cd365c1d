import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { documentedQuestions } from './questions';

/** Only our own files, no network; Monaco needs inline styles, and its workers come from the same place. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Mixta playground</title>
  <link rel="stylesheet" href="/playground/assets/page.css">
  <style>body { margin: 0 } #graphiql { height: 100dvh }</style>
</head>
<body><div id="graphiql">Loading the playground</div><script type="module" src="/playground/assets/page.js"></script></body>
</html>
`;

/** /playground: GraphiQL served by ourselves, with the documented questions as tabs. */
export async function playgroundRoutes(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: join(projectRoot(), 'dist', 'playground'), prefix: '/playground/assets/', index: false });
  app.get('/playground', async (_request, reply) => reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(PAGE));
  app.get('/playground/questions.json', async () => documentedQuestions());
}
