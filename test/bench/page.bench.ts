import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startWorkspace, type Workspace } from '../../src/workspace/index.ts';
import { buildPage } from '../../src/workspace/page/build.ts';
import { follow, scroll } from './in-page.ts';

const CHANNEL = 'C0ASKLAW';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const POSTS = 15;

/** What one channel of so many messages costs, in milliseconds. */
interface Measured {
  messages: number;
  stateLoad: number;
  firstDrawn: number;
  /** From the answer of chat.postMessage to the message being drawn, and from the call. */
  afterAnswer: number;
  afterCall: number;
  worstFrame: number;
}

const out = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
await buildPage(out);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const rows: Measured[] = [];
for (const messages of [0, 1000, 5000]) rows.push(await measure(browser, messages));
await browser.close();
rmSync(out, { recursive: true });
report(rows);

async function measure(browser: Browser, messages: number): Promise<Measured> {
  const workspace = await startWorkspace({ data: ':memory:', signingSecret: 'bench', page: out, limits: 'off' });
  for (let at = 0; at < messages; at += 1) await post(workspace, at);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // tsx names functions through a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const started = performance.now();
  await (await fetch(`${workspace.url}/local/state?as=officer`)).arrayBuffer();
  const stateLoad = performance.now() - started;
  const opened = performance.now();
  await page.goto(`${workspace.url}/#officer/${CHANNEL}`);
  await page
    .getByTestId(messages > 0 ? 'message' : 'first-visit')
    .last()
    .waitFor();
  const firstDrawn = performance.now() - opened;
  await page.waitForTimeout(3000);
  const { afterAnswer, afterCall } = await replies(workspace, page, messages);
  const worstFrame = messages > 0 ? await page.evaluate(scroll, 1000) : 0;
  await page.close();
  await workspace.close();
  return { messages, stateLoad, firstDrawn, afterAnswer, afterCall, worstFrame };
}

/** Posts one message after the other and asks the page when each was drawn. */
async function replies(workspace: Workspace, page: Page, from: number) {
  await page.evaluate(follow);
  const afterAnswer: number[] = [];
  const afterCall: number[] = [];
  for (let at = from; at < from + POSTS; at += 1) {
    const called = now();
    const ts = await post(workspace, at);
    const answered = now();
    const drawn = await page.evaluate((each) => (globalThis as unknown as Watching).drawn(each), ts);
    afterAnswer.push(drawn - answered);
    afterCall.push(drawn - called);
    await page.waitForTimeout(100);
  }
  return { afterAnswer: median(afterAnswer), afterCall: median(afterCall) };
}

interface Watching {
  drawn(ts: string): Promise<number>;
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Every fourth message is an answer of several blocks, as the product gives them. */
async function post({ url, botToken }: Workspace, at: number): Promise<string> {
  const text = `第 ${at} 条：占道经营由城市管理部门查处，可以先责令改正。`;
  const section = (words: string) => ({ type: 'section', text: { type: 'mrkdwn', text: words } });
  const button = { type: 'button', text: { type: 'plain_text', text: '看原文' }, action_id: 'read', value: `${at}` };
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: `答复 ${at}` } },
    ...[1, 2, 3].map((item) => section(`*第${item}项*\n> ${text}`)),
    { type: 'actions', elements: [button] },
  ];
  const response = await fetch(`${url}/api/chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${botToken}` },
    body: JSON.stringify({ channel: CHANNEL, text, ...(at % 4 === 3 && { blocks }) }),
  });
  return ((await response.json()) as { ts: string }).ts;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(rows: Measured[]): void {
  const base = rows[0]?.afterCall ?? 1;
  const cell = (value: number) => `${value.toFixed(0)} ms`.padStart(11);
  console.log('messages   state load  first drawn  after answer   after call   ratio  worst frame');
  for (const row of rows) {
    const times = [row.stateLoad, row.firstDrawn, row.afterAnswer, row.afterCall].map(cell).join('  ');
    const frame = row.messages > 0 ? cell(row.worstFrame) : '';
    console.log(
      `${String(row.messages).padStart(8)}  ${times}  ${(row.afterCall / base).toFixed(1).padStart(6)}${frame}`,
    );
  }
}
