import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { monolithSchema } from '../../src/app/composition';
import { startServer, type RunningServer } from '../../src/app/http/server';
import { documentedQuestions } from '../../src/app/playground/questions';
import { browserPath, withBrowser } from '../support/browser';
import { ROOT } from '../support/templates';
import { CLOCK, useSharedWorld } from '../support/world';

/** FE-38: Can I learn it without reading a manual? The playground with seeded data; each documented question is a tab. */
const world = useSharedWorld('demo');
let server: RunningServer;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'src/app/playground/bundle.mjs')]);
  server = await startServer({
    schema: monolithSchema(), pool: world().database.pool, clock: CLOCK, production: true, host: '127.0.0.1', port: 0, ready: async () => true,
  });
});
afterAll(async () => { await server?.stop(); });

test('the playground is one page of our own, under a policy that allows no other host', async () => {
  const page = await fetch(`${server.url}/playground`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const html = await page.text();
  expect(html.match(/(?:src|href)="(?!\/playground\/)[^"]*"/g)).toBeNull();
});

test('every documented question is offered as a tab, with its variables', async () => {
  const offered = await (await fetch(`${server.url}/playground/questions.json`)).json();
  expect(offered).toEqual(documentedQuestions());
  expect(documentedQuestions().length).toBeGreaterThan(0);
  for (const question of documentedQuestions()) if (question.variables) expect(() => JSON.parse(question.variables!)).not.toThrow();
});

const inBrowser = browserPath() ? test : test.skip;
if (!browserPath()) process.stdout.write('FE-38: no Chromium is installed here, so the playground is not tried in a browser\n');

inBrowser('in Chromium the tabs open, a question runs, and nothing is fetched from elsewhere', async () => {
  await withBrowser(async (context: BrowserContext) => {
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => { if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) foreign.push(request.url()); });
    await page.goto(`${server.url}/playground`);
    const questions = documentedQuestions();
    await page.waitForSelector('.graphiql-tab-button');
    expect(await page.locator('.graphiql-tab-button').count()).toBe(questions.length);
    await page.locator('.graphiql-tab-button').nth(questions.findIndex(({ id }) => id === 'FE-11')).click(); // the first ones ask what is refused
    await page.locator('button.graphiql-execute-button').click();
    await page.locator('.result-window', { hasText: '"data"' }).waitFor(); // a function to wait for would be polled by eval, which our policy forbids
    expect(await page.locator('.result-window').textContent()).not.toContain('"errors"');
    expect(foreign).toEqual([]);
  });
});
