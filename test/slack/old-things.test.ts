import type { KnownBlock } from '@slack/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, type Feature, type Shortcut } from '../../src/slack/feature.ts';
import { modal } from '../../src/slack/kit/modal.ts';
import { ASK, CHAT, CONTACT, DM, OFFICER } from '../workspace/setup.ts';
import { type Bench, openBench } from './bench.ts';

const retired = (kind: Shortcut['kind']): Shortcut => ({
  ...{ id: `retired-${kind}`, name: '旧的', kind, description: '已经没有了', allow: 'everyone' as const },
  run: async () => ({ messages: [] }),
});
const view = (blocks: KnownBlock[]) => modal({ id: 'retired', title: '旧表格', close: '取消', submit: '提交', blocks });
const words = { type: 'plain_text', text: '写点什么' } as const;
const input = { type: 'plain_text_input', action_id: 'words' } as const;
const opens = (name: string, blocks: KnownBlock[]) =>
  defineCommand({
    ...{ name, summary: '打开', usage: name, example: name, allow: 'everyone' as const, input: z.string() },
    run: async () => ({ messages: [], modal: view(blocks) }),
  });
const known: Feature = {
  name: 'now',
  commands: [
    opens('/form', [{ type: 'input', block_id: 'words', label: words, element: input }]),
    opens('/bare', [{ type: 'section', text: words }]),
  ],
};
const before: Feature = { ...known, shortcuts: [retired('global'), retired('message')] };

describe('P04 what an older version left behind', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ known: [known], installed: [before] });
  });
  afterAll(() => bench.stop());

  it('a button of an old message tells who pressed it, and nobody else', async () => {
    const elements = [{ type: 'button' as const, action_id: 'retired', text: words, value: 'x' }];
    const blocks = [{ type: 'actions' as const, block_id: 'row', elements }];
    const { ts = '' } = await bench.ws.client.chat.postMessage({ channel: ASK, text: '旧消息', blocks });
    const click = { as: OFFICER, do: 'click', channel: ASK, ts, block_id: 'row', action_id: 'retired' } as const;
    expect(await bench.act({ ...click, action: { value: 'x' } })).toEqual({ ok: true });
    const last = (await bench.heard(ASK)).at(-1);
    expect(last).toMatchObject({ only: OFFICER, text: expect.stringContaining('这个按钮来自旧版本') });
    expect((await bench.heard(ASK, CONTACT)).at(-1)?.text).toBe('旧消息');
  });

  it('a form of an old version stays open with what was typed and says what to do', async () => {
    await bench.act({ as: OFFICER, do: 'command', channel: ASK, command: '/form', text: '' });
    const view_id = (await bench.ws.state()).modals[0]?.view_id ?? '';
    const state = { words: { words: { type: 'plain_text_input', value: '写了很久' } } };
    for (let times = 0; times < 2; times += 1) {
      expect(await bench.act({ as: OFFICER, do: 'submit', view_id, state })).toEqual({ ok: true });
      const [open] = (await bench.ws.state()).modals;
      expect(open?.errors?.words).toContain('这个表格来自旧版本');
      expect(JSON.stringify(open?.view)).toContain('写了很久');
    }
  });

  it('a form without inputs closes, and the person is told', async () => {
    await bench.act({ as: OFFICER, do: 'command', channel: ASK, command: '/bare', text: '' });
    const view_id = (await bench.ws.state()).modals[0]?.view_id ?? '';
    expect(await bench.act({ as: OFFICER, do: 'submit', view_id, state: {} })).toEqual({ ok: true });
    expect((await bench.ws.state()).modals).toEqual([]);
    expect((await bench.heard(DM)).at(-1)?.text).toContain('这个表格来自旧版本');
  });

  it('a shortcut that is gone says so: in the direct message, or beside the message it was used on', async () => {
    expect(await bench.act({ as: OFFICER, do: 'shortcut', callback_id: 'retired-global' })).toEqual({ ok: true });
    expect((await bench.heard(DM)).at(-1)?.text).toContain('这个快捷方式已经没有了');
    const said = await bench.ws.act({ as: OFFICER, do: 'say', channel: CHAT, text: '一句话' });
    const ts = said.ok ? (said.ts ?? '') : '';
    const used = { as: OFFICER, do: 'messageShortcut', channel: CHAT, ts, callback_id: 'retired-message' } as const;
    expect(await bench.act(used)).toEqual({ ok: true });
    expect((await bench.heard(CHAT)).at(-1)).toMatchObject({
      ...{ only: OFFICER, text: expect.stringContaining('这个快捷方式已经没有了') },
    });
    expect(await bench.heard(CHAT, CONTACT)).toEqual([]);
  });
});
