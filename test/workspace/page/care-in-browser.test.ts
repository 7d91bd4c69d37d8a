import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserInstalled, builtPage, closeBrowser, openPage } from '../../script/browser.ts';
import { ASK, type BoltApp, boltApp, CHAT, OFFICER, type TestWorkspace, workspace } from '../setup.ts';

const WIDE = { width: 1280, height: 900 };
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const manifest = {
  features: {
    shortcuts: [{ name: '新建表格', type: 'global', callback_id: 'form', description: '填一张表' }],
    slash_commands: [{ command: '/none', description: '什么也不做' }],
  },
  oauth_config: { scopes: { bot: ['chat:write', 'commands', 'channels:history', 'im:history'] } },
  settings: { interactivity: { is_enabled: true } },
};

describe.skipIf(!browserInstalled)('the page keeps what one was doing, and the focus with it', () => {
  let ws: TestWorkspace;
  let app: BoltApp;
  let page: Page;

  beforeAll(async () => {
    ws = await workspace({ page: await builtPage(), manifest });
    app = await boltApp(ws, (bolt) => {
      bolt.shortcut('form', async ({ ack, body, client }) => {
        await ack();
        const blocks = [
          {
            type: 'input' as const,
            label: plain('备注'),
            element: { type: 'plain_text_input' as const, action_id: 'a' },
          },
        ];
        await client.views.open({
          trigger_id: body.trigger_id,
          view: { type: 'modal', title: plain('表格'), submit: plain('提交'), blocks },
        });
      });
    });
    ({ page } = await openPage(`${ws.url}/#officer/${ASK}`));
    await at('composer').waitFor();
  }, 60_000);
  beforeEach(() => page.setViewportSize(WIDE));
  afterAll(async () => {
    await closeBrowser();
    await app?.stop();
    await ws?.close();
  });

  const at = (id: string) => page.getByTestId(id);
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.testid);
  const say = async (text: string) => {
    await ws.act({ as: OFFICER, do: 'say', channel: ASK, text });
    return at('message').filter({ hasText: text }).first();
  };
  const choose = async (text: string, name: string) => {
    const message = await say(text);
    await message.getByTestId('message-menu').click();
    await page.getByRole('menuitem', { name }).click();
    return message;
  };
  const link = async (ts: string | undefined) => {
    await page.goto(`${ws.url}/archives/${ASK}/p${ts?.replace('.', '')}`);
    await at('composer').waitFor();
  };

  test('a half edited message is still half edited after a look at another person and channel', async () => {
    await choose('先这样写', '编辑消息');
    await at('message-edit').fill('再那样写');
    await page.locator('[data-person=contact]').click();
    await at('message-edit').waitFor({ state: 'detached' });
    await page.locator('[data-person=officer]').click();
    expect(await at('message-edit').inputValue()).toBe('再那样写');
    await page.locator(`[data-channel=${CHAT}]`).click();
    await page.locator(`[data-channel=${ASK}]`).click();
    await at('message-edit').press('Escape');
    await at('message-edit').waitFor({ state: 'detached' });
    await page.locator(`[data-channel=${CHAT}]`).click();
    await page.locator(`[data-channel=${ASK}]`).click();
    await at('message').first().waitFor();
    expect(await at('message-edit').count()).toBe(0);
  });

  test('where a message was deleted, the box has the focus', async () => {
    const message = await choose('马上删掉', '删除消息');
    await at('confirm-yes').click();
    await message.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('composer');
  });

  test('a thread gives the focus back to its message', async () => {
    await choose('开一个消息列', '在消息列中回复');
    await expect.poll(focused).toBe('thread-composer');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('message-menu');
  });

  test('a dialog keeps its keys, and one that a reload finds open leaves the focus in the box', async () => {
    await at('shortcuts').click();
    await page.getByRole('menuitem', { name: '新建表格' }).click();
    await at('modal').waitFor();
    await page.keyboard.press('Alt+KeyK');
    await page.reload();
    await at('modal').waitFor();
    expect(await at('search').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('composer');
  });

  test('time moves again and again by the same key', async () => {
    await at('panel-open').click();
    const hour = page.getByRole('button', { name: '+1 小时' });
    await hour.focus();
    const hours = () => Math.round((ws.now().getTime() - Date.now()) / 3_600_000);
    for (const count of [1, 2]) {
      await page.keyboard.press('Enter');
      await expect.poll(hours).toBe(count);
      await expect.poll(() => hour.getAttribute('aria-disabled')).toBe('false');
    }
    await page.getByRole('button', { name: '回到现在' }).click();
    await expect.poll(hours).toBe(0);
  });

  test('a thread opened beside the panel takes its place where there is no room for both', async () => {
    const message = await say('看看消息列');
    await message.hover();
    await message.getByTestId('reply').click();
    await at('thread').waitFor();
    expect(await at('panel').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('a link to a message that is gone says so', async () => {
    await link('1700000000.000100');
    expect(await at('failure').textContent()).toContain('链接指的消息不在这里');
    await page.locator(`[data-channel=${CHAT}]`).click();
    await at('failure').waitFor({ state: 'detached' });
    await page.locator(`[data-channel=${ASK}]`).click();
  });

  test('a link to a long reply shows its beginning', async () => {
    const root = await ws.client.chat.postMessage({ channel: ASK, text: '根' });
    const text = Array.from({ length: 80 }, (_, line) => `第 ${line} 行`).join('\n');
    const reply = await ws.client.chat.postMessage({ channel: ASK, thread_ts: root.ts as string, text });
    await link(reply.ts);
    const top = () =>
      at('thread')
        .locator(`[data-ts="${reply.ts}"]`)
        .evaluate((node) => node.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(0);
    expect(await top()).toBeLessThan(300);
  });

  test('in a narrow window the search stands before the thread of a hit', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await at('thread-close').click();
    await page.keyboard.press('Alt+KeyK');
    await at('search-box').fill('第 79 行');
    await at('thread').waitFor();
    await at('search-close').click({ timeout: 2000 });
    await at('search').waitFor({ state: 'detached' });
    await at('thread-close').click();
  });

  test('the rail of a narrow window takes the focus, and Esc gives it back', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const opener = page.getByRole('button', { name: '打开导航' });
    await opener.click();
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(name).toBe('收起导航');
    await page.keyboard.press('Escape');
    await expect.poll(name).toBe('打开导航');
    expect(await page.locator('.frame').getAttribute('data-rail')).toBe('closed');
  });

  test('the app is invited from the list of commands', async () => {
    await page.locator(`[data-channel=${CHAT}]`).click();
    await at('composer').fill('/inv');
    await page.keyboard.press('Enter');
    expect(await at('composer').inputValue()).toBe('/invite @准绳');
    await page.keyboard.press('Enter');
    await at('message').filter({ hasText: '加入了频道' }).waitFor();
    await at('composer').fill('/inv');
    expect(await at('completion-item').count()).toBe(0);
  });
});
