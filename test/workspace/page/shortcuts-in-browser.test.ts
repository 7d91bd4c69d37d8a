import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserInstalled, builtPage, closeBrowser, openPage, type Watched } from '../../script/browser.ts';
import { ASK, type BoltApp, boltApp, OFFICER, type TestWorkspace, workspace } from '../setup.ts';

const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const LAWS = ['行政处罚法', '行政强制法', '噪声污染防治法'];
const option = (value: string) => ({ text: text(value), value });
const one = { type: 'external_select' as const, action_id: 'law', min_query_length: 0 };
const many = { type: 'multi_external_select' as const, action_id: 'law', min_query_length: 1, max_selected_items: 2 };
const town = { type: 'static_select' as const, action_id: 'town' };
const towns = Array.from({ length: 20 }, (_, at) => option(`第${at + 1}镇`));
const form = (more: ModalView['blocks'] = []): ModalView => ({
  ...{ type: 'modal', callback_id: 'form', title: text('表格'), submit: text('提交') },
  blocks: [
    { type: 'input', block_id: 'note', label: text('备注'), element: { type: 'plain_text_input', action_id: 'note' } },
    { type: 'input', block_id: 'one', label: text('一部'), element: one },
    { type: 'input', block_id: 'many', label: text('几部'), optional: true, element: many },
    { type: 'input', block_id: 'town', label: text('乡镇'), optional: true, element: { ...town, options: towns } },
    { type: 'actions', block_id: 'act', elements: [{ type: 'button', action_id: 'more', text: text('加一行') }] },
    ...more,
  ],
});
const manifest = {
  features: {
    shortcuts: [
      { name: '新建表格', type: 'global', callback_id: 'form', description: '填一张表' },
      { name: '摘录', type: 'message', callback_id: 'clip', description: '摘录这条消息' },
    ],
    slash_commands: [{ command: '/none', description: '什么也不做' }],
  },
  oauth_config: { scopes: { bot: ['chat:write', 'commands', 'channels:history', 'im:history'] } },
  settings: { interactivity: { is_enabled: true } },
};

let ws: TestWorkspace;
let app: BoltApp;
let screen: Watched;
// biome-ignore lint/suspicious/noExplicitAny: payloads are what is being looked at
let bodies: any[] = [];

describe.skipIf(!browserInstalled)('shortcuts, message menus and external selects in the page', () => {
  beforeAll(async () => {
    ws = await workspace({ page: await builtPage(), manifest });
    app = await boltApp(ws, (bolt) => {
      bolt.shortcut('form', async ({ ack, body, client }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: form() });
      });
      bolt.shortcut('clip', async ({ ack, body, respond }) => {
        await ack();
        bodies.push(body);
        await respond({ text: '摘好了' });
      });
      bolt.options('law', async ({ ack, options }) => {
        if (options.value === '坏') throw new Error('broken');
        await ack({ options: LAWS.filter((law) => law.includes(options.value)).map(option) });
      });
      bolt.action('more', async ({ ack, body, client }) => {
        await ack();
        const { view } = body as { view?: { id: string } };
        const added = { type: 'section' as const, text: text('多了一行') };
        await client.views.update({ view_id: view?.id ?? '', view: form([added]) });
      });
      bolt.view('form', async ({ ack, view }) => {
        await ack();
        bodies.push(view.state.values);
      });
    });
    screen = await openPage(ws.url);
    await screen.page.locator(`[data-channel=${ASK}]`).click();
  });
  afterAll(async () => {
    expect(screen.complaints).toEqual([]);
    await closeBrowser();
    await app.stop();
    await ws.close();
  });
  beforeEach(() => {
    bodies = [];
  });

  const say = async (words: string) => {
    await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: words });
    const message = screen.page.getByTestId('message').filter({ hasText: words });
    await message.waitFor();
    return message;
  };
  /** Opens the menu by keyboard and chooses an entry by arrows. */
  const choose = async (words: string, label: string) => {
    const { page } = screen;
    const message = await say(words);
    await message.getByTestId('message-menu').focus();
    await page.keyboard.press('Enter');
    const labels = await page.getByRole('menuitem').allInnerTexts();
    const at = labels.findIndex((entry) => entry.startsWith(label));
    expect(labels.join()).toContain(label);
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    return message;
  };

  test('the menu of a message offers what can be done with it, and Esc leads back', async () => {
    const { page } = screen;
    const message = await say('看看菜单');
    await message.getByTestId('message-menu').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      ...['在消息列中回复', '复制链接', '复制文字', '固定消息', '编辑消息', '删除消息'],
      '摘录\n准绳',
    ]);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').textContent()).toContain('摘录');
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('data-testid')).toBe('message-menu');
  });

  test('a message only for one person offers its text and nothing that others would see', async () => {
    const { page } = screen;
    await ws.client.chat.postEphemeral({ channel: ASK, user: OFFICER, text: '只给您看' });
    const message = page.getByTestId('message').filter({ hasText: '只给您看' });
    await message.getByTestId('message-menu').click({ force: true });
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['复制文字']);
    await page.keyboard.press('Escape');
  });

  test('a message shortcut sends the message', async () => {
    await choose('摘我', '摘录');
    await screen.page.getByTestId('message').getByText('摘好了').waitFor();
    expect(bodies[0]).toMatchObject({ type: 'message_action', callback_id: 'clip', message: { text: '摘我' } });
  });

  test('a link and a text are copied, by the older way where the clipboard is closed', async () => {
    const { page } = screen;
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => document.body.setAttribute('data-copied', String(getSelection())));
    });
    const copied = () => page.locator('body').getAttribute('data-copied');
    const message = await choose('链接 <b> 给我', '复制链接');
    await message.getByText('链接已复制').waitFor();
    const ts = (await message.getAttribute('data-ts')) ?? '';
    expect(await copied()).toBe(`${ws.url}/archives/${ASK}/p${ts.replace('.', '')}`);
    await choose('文字 <i> 给我', '复制文字');
    expect(await copied()).toBe('文字 <i> 给我');
  });

  test('the lightning lists global shortcuts, and a slash finds them by name', async () => {
    const { page } = screen;
    await page.getByTestId('shortcuts').click();
    await page.getByRole('menuitem', { name: '新建表格' }).click();
    await page.getByTestId('modal').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('modal').waitFor({ state: 'detached' });
    await page.getByTestId('composer').fill('/表格');
    await page.keyboard.press('Enter');
    await page.getByTestId('modal').waitFor();
    expect(await page.getByTestId('composer').inputValue()).toBe('');
  });

  test('an external select is filled by keyboard; an update of the form keeps what was typed', async () => {
    const { page } = screen;
    const box = (label: string) => page.getByRole('combobox', { name: label });
    const pick = async (label: string, typed: string, wanted: string) => {
      await box(label).focus();
      await page.keyboard.press('ArrowDown');
      await box(label).fill(typed);
      await page.getByRole('option', { name: wanted }).waitFor();
      await expect.poll(() => page.getByRole('option').count()).toBe(typed === '行政' ? 2 : 1);
      if (wanted === '行政强制法') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await page.getByLabel('备注').fill('写了一半');
    await pick('一部', '行政', '行政强制法');
    expect(await box('一部').inputValue()).toBe('行政强制法');
    await pick('几部', '噪声', '噪声污染防治法');
    await pick('几部', '处罚', '行政处罚法');
    await pick('几部', '强制', '行政强制法');
    expect(await page.getByTestId('pick').allInnerTexts()).toEqual(['噪声污染防治法', '行政处罚法']);
    await pick('乡镇', '第20', '第20镇');
    await page.getByRole('button', { name: '加一行' }).click();
    await page.getByText('多了一行').waitFor();
    expect(await page.getByLabel('备注').inputValue()).toBe('写了一半');
    expect(await box('一部').inputValue()).toBe('行政强制法');

    await box('一部').fill('坏');
    await page.getByTestId('combobox-note').filter({ hasText: '选项的查询' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('modal').count()).toBe(1);
    expect(await box('一部').inputValue()).toBe('行政强制法');

    await page.getByTestId('modal-submit').click();
    await page.getByTestId('modal').waitFor({ state: 'detached' });
    expect(bodies[0]).toMatchObject({
      note: { note: { value: '写了一半' } },
      one: { law: { selected_option: option('行政强制法') } },
      many: { law: { selected_options: [option('噪声污染防治法'), option('行政处罚法')] } },
      town: { town: { selected_option: option('第20镇') } },
    });
    screen.complaints.splice(0, screen.complaints.length, ...screen.complaints.filter((line) => !/broken/.test(line)));
  });

  test('an own message is edited in its place, pinned, and deleted after a question', async () => {
    const { page } = screen;
    const message = await choose('写错了 @准绳 https://a.cn', '编辑消息');
    const edit = page.getByTestId('message-edit');
    expect(await edit.inputValue()).toBe('写错了 @准绳 https://a.cn');
    await edit.fill('不要');
    await page.keyboard.press('Escape');
    await message.getByText('写错了').waitFor();
    await message.getByTestId('message-menu').press('Enter');
    await page.getByRole('menuitem', { name: '编辑消息' }).click();
    await edit.fill('写对了');
    await page.keyboard.press('Enter');
    const changed = page.getByTestId('message').filter({ hasText: '写对了' });
    await changed.getByText('（已编辑）').waitFor();
    await changed.getByTestId('message-menu').press('Enter');
    await page.getByRole('menuitem', { name: '固定消息' }).click();
    await changed.getByTestId('pinned').waitFor();
    await changed.getByTestId('message-menu').press('Enter');
    expect(await page.getByRole('menuitem').allInnerTexts()).toContain('取消固定');
    await page.getByRole('menuitem', { name: '删除消息' }).click();
    await page.getByTestId('confirm-deny').click();
    expect(await changed.count()).toBe(1);
    await changed.getByTestId('message-menu').press('Enter');
    await page.getByRole('menuitem', { name: '删除消息' }).click();
    await page.getByTestId('confirm-yes').click();
    await changed.waitFor({ state: 'detached' });
  });
});
