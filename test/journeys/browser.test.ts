import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/workspace/page/build.ts';
import { openTown, type Town } from './town.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const installed = existsSync(CHROMIUM);
if (!installed) console.warn(`skipped: browser journeys, no Chromium at ${CHROMIUM}`);

describe.skipIf(!installed)('in a real browser', () => {
  let town: Town;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];
  const broken: string[] = [];

  beforeAll(async () => {
    const built = mkdtempSync(join(tmpdir(), 'plumbline-page-'));
    await buildPage(built);
    town = await openTown({ page: built });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => {
      if (!request.url().startsWith(town.workspace.url)) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text());
    });
    await page.goto(town.workspace.url);
  });
  afterAll(async () => {
    await browser.close();
    await town.stop();
  });

  const type = async (text: string) => {
    await page.getByTestId('composer').fill(text);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  };

  it('an officer picks a command from the list, asks, reads the answer and opens the provision', async () => {
    await page.locator('[data-person="officer"]').click();
    await page.locator('[data-channel="D0OFFICER"]').click();
    await page.getByTestId('composer').fill('/ba');
    await page.getByTestId('completion-item').filter({ hasText: '/basis' }).click();
    await type('/basis 没有营业执照开店');
    const answer = page.getByTestId('message').filter({ hasText: '市场主体登记管理条例第四十三条' }).last();
    await answer.waitFor();
    await answer.getByRole('button', { name: '看原文' }).click();
    const modal = page.getByTestId('modal');
    await modal.getByText('市场主体登记管理条例第四十三条').first().waitFor();
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
  });

  it('asks on in the thread', async () => {
    await type('查封最多能多久？');
    const thread = page.getByTestId('thread');
    await thread.getByText('行政强制法第二十五条').first().waitFor();
    await thread.getByRole('textbox').fill('那逾期呢？');
    await page.keyboard.press('Enter');
    await expect.poll(() => thread.getByTestId('message').count()).toBeGreaterThanOrEqual(4);
  });

  it('fills in the form and gets the answer', async () => {
    await type('/ask');
    const modal = page.getByTestId('modal');
    await modal.waitFor();
    await modal.getByRole('textbox').fill('😀');
    await page.getByTestId('modal-submit').click();
    await modal.getByText('没看到能查的文字').waitFor();
    expect(await modal.getByRole('textbox').inputValue()).toBe('😀');
    await modal.getByRole('textbox').fill('夜间施工噪声怎么罚');
    await page.getByTestId('modal-submit').click();
    await modal.waitFor({ state: 'detached' });
    await page.getByText('噪声污染防治法第七十七条').first().waitFor();
  });

  it('becomes the supervisor, who sees another home and not the officer’s direct messages', async () => {
    await page.locator('[data-person="supervisor"]').click();
    await page.locator('[data-channel="D0SUPERVISE"]').click();
    await page.getByTestId('tab-home').click();
    await page.getByText('您的身份：监督人员').waitFor();
    await page.getByTestId('tab-messages').click();
    expect(await page.getByText('问：没有营业执照开店').count()).toBe(0);
    await page.locator('[data-person="officer"]').click();
    await page.getByText('问：没有营业执照开店').first().waitFor();
  });

  it('asks nothing of any other host, and breaks nowhere', () => {
    expect(elsewhere).toEqual([]);
    expect(broken).toEqual([]);
  });
});
