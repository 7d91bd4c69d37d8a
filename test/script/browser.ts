import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../src/workspace/page/build.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export const browserInstalled = existsSync(CHROMIUM);
if (!browserInstalled) console.warn(`skipped: browser journeys, no Chromium at ${CHROMIUM}`);

let running: Promise<Browser> | undefined;
let built: Promise<string> | undefined;

/** The page, bundled once for each file of tests. */
export function builtPage(): Promise<string> {
  built ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-page-'));
    await buildPage(folder);
    return folder;
  })();
  return built;
}

export interface Watched {
  page: Page;
  /** Requests to any host but the workspace's, script errors, and what the console called an error. */
  complaints: string[];
}

export async function openPage(url: string): Promise<Watched> {
  running ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const page = await (await running).newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
}
