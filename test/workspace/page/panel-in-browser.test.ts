import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserInstalled, builtPage, closeBrowser, openPage } from '../../script/browser.ts';
import { ASK, bareApp, OFFICER, type TestWorkspace, workspace } from '../setup.ts';

describe.skipIf(!browserInstalled)('the control side of the page', () => {
  let ws: TestWorkspace;
  let app: Awaited<ReturnType<typeof bareApp>>;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    ws = await workspace({ page: await builtPage() });
    app = await bareApp(ws);
    for (let at = 0; at < 250; at += 1) await post(`第 ${at} 条消息`);
    ({ page, complaints } = await openPage(`${ws.url}/#officer/${ASK}`));
    await page.getByText('第 249 条消息').waitFor();
  }, 60_000);
  afterAll(async () => {
    await closeBrowser();
    app?.stop();
    await ws?.close();
  });

  const post = (text: string, more: object = {}) => ws.client.chat.postMessage({ channel: ASK, text, ...more });
  const at = (id: string) => page.getByTestId(id);
  const part = async (name: string) => {
    if ((await at('panel').count()) === 0) await at('panel-open').click();
    await at(`panel-${name}`).click();
  };

  test('time is moved by a button, the banner says so, and back', async () => {
    await part('time');
    await page.getByRole('button', { name: '+1 小时' }).click();
    await at('banner-time').waitFor();
    expect(Math.round((ws.now().getTime() - Date.now()) / 60_000)).toBe(60);
    await at('panel-moment').fill('2030-01-02T09:15');
    await page.getByRole('button', { name: '改到' }).click();
    await expect.poll(() => ws.now().toISOString()).toMatch(/^2030-01-02T01:15/);
    await page.getByRole('button', { name: '回到现在' }).click();
    await at('banner-time').waitFor({ state: 'detached' });
  });

  test('a fault is chosen, explained, listed, happens, and another is called off', async () => {
    await part('faults');
    await at('fault-method').fill('auth.test');
    await at('fault-kind').selectOption('error');
    expect(await at('fault-says').textContent()).toContain('错误词');
    await at('fault-extra').fill('account_inactive');
    await at('fault-add').click();
    await at('faults').getByText('auth.test').waitFor();
    await expect(ws.client.auth.test()).rejects.toThrow('account_inactive');
    await at('faults').getByText('auth.test').waitFor({ state: 'detached' });
    await at('fault-method').fill('deliver:event');
    expect(await at('fault-kind').locator('option').allTextContents()).toEqual(['丢失', '送两遍', '迟到']);
    await at('fault-add').click();
    await at('fault-remove').click();
    await at('faults').getByText('deliver:event').waitFor({ state: 'detached' });
  });

  test('refused content stands in its channel until dismissed, and in the log with its places', async () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '字'.repeat(3001) } }];
    await expect(post('坏的', { blocks })).rejects.toThrow('invalid_blocks');
    expect(await at('refusal').textContent()).toContain('/blocks/0/text/text');
    await at('refusal-dismiss').click();
    await at('refusal').waitFor({ state: 'detached' });
    await part('log');
    await at('log-problems').click();
    await at('log-entry').first().getByRole('button').click();
    expect(await at('log-problem').textContent()).toContain('第 1 个块 · text · text');
    expect(await at('log-problem').textContent()).toContain('3001 字');
  });

  test('a delivery is sent once more from the log', async () => {
    await part('time');
    await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: '再来' });
    const before = app.received.length;
    await part('log');
    await at('log-deliveries').click();
    await at('log-entry').first().getByRole('button').first().click();
    await at('deliver-again').click();
    await page.getByText('送到了，应用回答 HTTP 200。').waitFor();
    expect(app.received.length).toBe(before + 1);
    expect(app.received.at(-1)?.body).toBe(app.received.at(-2)?.body);
  });

  test('Esc closes the panel and gives the focus back to its button', async () => {
    await at('panel-close').focus();
    await page.keyboard.press('Escape');
    await at('panel').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.testid)).toBe('panel-open');
  });

  test('the search goes to messages far up and into threads, and keeps the focus', async () => {
    const root = (await post('根在这里')).ts ?? '';
    await post('枝上的ＡＢＣ', { thread_ts: root });
    await page.keyboard.press('Alt+KeyK');
    await at('search-box').fill('第 3 条');
    await expect.poll(() => at('search-count').textContent()).toBe('第 1 条，共 1 条');
    await expect.poll(() => page.getByText('第 3 条消息').isVisible()).toBe(true);
    const visible = () =>
      page.getByText('第 3 条消息').evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
    await expect.poll(visible).toBe(true);
    await at('search-box').fill('abc');
    await at('thread').getByText('枝上的ＡＢＣ').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.testid)).toBe('search-box');
    await page.keyboard.press('Escape');
    await at('search').waitFor({ state: 'detached' });
    await at('thread-close').click();
  });

  test('a new message draws itself, and no other one again', async () => {
    // Whoever draws a message formats its time.
    await page.evaluate(() => {
      const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')?.get;
      const counted = { times: 0 };
      Object.assign(globalThis, { counted });
      const get = function (this: Intl.DateTimeFormat) {
        counted.times += 1;
        return format?.call(this);
      };
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { configurable: true, get });
    });
    await post('又一条');
    await at('message').getByText('又一条').waitFor();
    const times = await page.evaluate(() => (globalThis as unknown as { counted: { times: number } }).counted.times);
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(20);
  });

  test('what the app makes of a message that was read out is read out once more', async () => {
    const { ts = '' } = await post('正在想…');
    await expect.poll(() => at('announcer').textContent()).toBe('准绳：正在想…');
    await ws.client.chat.update({ channel: ASK, ts, text: '想好了' });
    await expect.poll(() => at('announcer').textContent(), { timeout: 5000 }).toBe('准绳：想好了');
  });

  test('more tabs than a browser keeps connections all hear what is said, also when one of them goes', async () => {
    const window = await (page.context().browser() as Browser).newContext();
    const tabs: Page[] = [];
    for (let opened = 0; opened < 7; opened += 1) {
      const tab = await window.newPage();
      await tab.goto(`${ws.url}/#officer/${ASK}`);
      tabs.push(tab);
    }
    const hear = async (text: string) => {
      await post(text);
      for (const tab of tabs) await tab.getByTestId('message').getByText(text).waitFor({ timeout: 5000 });
    };
    await hear('都听到了');
    await tabs[0]?.reload();
    await hear('换了一个窗口还在听');
    for (const tab of tabs.splice(0, 6)) await tab.close();
    await hear('剩下一个也在听');
    await window.close();
  });

  test('the chosen colours are there again after a reload', async () => {
    await at('theme-dark').click();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.reload();
    await at('message').last().waitFor();
    expect(await ground()).toBe(dark);
    await at('theme-light').click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await at('theme-system').click();
    expect(await ground()).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('it asks nothing of any other host, and breaks nowhere', () => {
    expect(complaints).toEqual([]);
  });
});
