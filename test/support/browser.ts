import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const PATHS = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the machine, or null where none is installed. */
export const browserPath = (): string | null => PATHS.find((path): path is string => Boolean(path && existsSync(path))) ?? null;

/** Runs work in a fresh headless browser; nothing of it stays. */
export async function withBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'mixta-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath()!,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try { return await work(context); } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
