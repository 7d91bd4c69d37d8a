import type { KnownBlock } from '@slack/types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Asker, defineAction, defineCommand, defineModal, type Feature } from '../../src/slack/feature.ts';
import { modal } from '../../src/slack/kit/modal.ts';
import { reply, say, whisper } from '../../src/slack/reply.ts';
import { ASK, DM, OFFICER } from '../workspace/setup.ts';
import { type Bench, openBench } from './bench.ts';

/** Who the features were asked by, and with what. */
const asked: { input: unknown; asker: Asker }[] = [];
const run = async (input: unknown, _services: unknown, asker: Asker) => {
  asked.push({ input, asker });
  return reply(whisper('好'));
};
/** The same, answered to everybody with something to go on from. */
const answered = async (words: string, _services: unknown, asker: Asker) => {
  await run(words, _services, asker);
  return reply(say('好', [], `A-${words}`));
};
const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const button = { type: 'button' as const, action_id: 'ask', text: text('问'), value: 'x' };
const row: KnownBlock[] = [{ type: 'actions', block_id: 'row', elements: [button] }];
const options = ['甲', '乙'].map((label) => ({ text: text(label), value: label }));
const form = () =>
  modal({
    ...{ id: 'form', title: '表格', close: '取消', submit: '提交' },
    blocks: [
      {
        ...{ type: 'input', block_id: 'which', label: text('哪些'), optional: true },
        element: { type: 'checkboxes', action_id: 'v', options },
      },
      {
        ...{ type: 'input', block_id: 'day', label: text('哪天'), optional: true },
        element: { type: 'datepicker', action_id: 'v' },
      },
    ],
  });
const command = { summary: '问', usage: '/x', example: '/x', allow: 'everyone' as const };
const features: Feature[] = [
  {
    name: 'asker',
    commands: [
      defineCommand({ ...command, name: '/who', input: z.string().max(3, '最多三个字。'), run }),
      defineCommand({
        ...{ ...command, name: '/form', input: z.string() },
        run: async () => ({ messages: [], modal: form() }),
      }),
    ],
    actions: [defineAction({ id: 'ask', allow: 'everyone', input: z.string(), run })],
    modals: [defineModal({ id: 'form', allow: 'everyone', input: z.looseObject({}), submit: run })],
    talk: { examples: ['占道'], run: answered },
    home: async () => row,
  },
];

describe('what reaches a feature', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ known: features });
    bench.regroup('officer', [OFFICER]);
  });
  afterAll(() => bench.stop());
  beforeEach(() => {
    asked.length = 0;
  });

  const who = (words: string, channel = ASK) =>
    bench.act({ as: OFFICER, do: 'command', channel, command: '/who', text: words });
  const askers = () => asked.map(({ asker }) => asker);
  const officer = { user: OFFICER, roles: ['officer'] };

  it('a command brings the person, their roles and the channel with its name', async () => {
    await who('问');
    expect(askers()).toEqual([{ ...officer, via: 'command', channel: ASK, place: '执法问答' }]);
    await who('问', DM);
    expect(askers().at(-1)).toEqual({ ...officer, via: 'command', channel: DM });
  });

  it('a text that does not fit is answered with its first mistake, and no feature hears of it', async () => {
    await who('四个字了');
    expect((await bench.heard(ASK)).at(-1)).toMatchObject({ only: OFFICER, text: '最多三个字。' });
    expect(asked).toEqual([]);
  });

  it('a button says whether it stood in a message or on the home tab', async () => {
    const { ts = '' } = await bench.ws.client.chat.postMessage({ channel: ASK, text: '问', blocks: row });
    const at = { as: OFFICER, block_id: 'row', action_id: 'ask', action: {} };
    await bench.act({ ...at, do: 'click', channel: ASK, ts });
    await bench.act({ as: OFFICER, do: 'openHome', tab: 'home' });
    await bench.act({ ...at, do: 'clickHome' });
    expect(askers()).toMatchObject([
      { ...officer, via: 'button', channel: ASK },
      { ...officer, via: 'home' },
    ]);
    expect(askers()[1]).not.toHaveProperty('channel');
  });

  it('a form brings several choices as a list, a day as it is, and nothing for what was left empty', async () => {
    const submitted = async (state: object) => {
      await bench.act({ as: OFFICER, do: 'command', channel: ASK, command: '/form', text: '' });
      const view_id = (await bench.ws.state()).modals[0]?.view_id ?? '';
      await bench.act({ as: OFFICER, do: 'submit', view_id, state: state as never });
      return asked.at(-1);
    };
    const which = { v: { type: 'checkboxes', selected_options: options } };
    const day = { v: { type: 'datepicker', selected_date: '2026-11-25' } };
    const chosen = await submitted({ which, day });
    expect(chosen).toMatchObject({ input: { which: ['甲', '乙'], day: '2026-11-25' }, asker: { via: 'modal' } });
    expect((await submitted({}))?.input).toEqual({ which: [] });
  });

  it('a direct message and a mention bring the same; words that ask for help bring nothing but help', async () => {
    await bench.act({ as: OFFICER, do: 'say', channel: DM, text: '占道' });
    await bench.act({ as: OFFICER, do: 'say', channel: ASK, text: '@准绳 占道' });
    expect(asked).toMatchObject([
      { input: '占道', asker: { ...officer, via: 'message', channel: DM } },
      { input: '占道', asker: { ...officer, via: 'mention', channel: ASK, place: '执法问答' } },
    ]);
    for (const words of ['帮助', 'HELP', '@准绳']) {
      await bench.act({ as: OFFICER, do: 'say', channel: DM, text: words });
      expect(JSON.stringify((await bench.heard(DM)).at(-1)?.blocks)).toContain('/who');
    }
    expect(asked).toHaveLength(2);
  });

  it('what was spoken of last goes with the next words: in a thread always, in a direct message for half an hour', async () => {
    await bench.act({ as: OFFICER, do: 'say', channel: ASK, text: '@准绳 占道' });
    const thread_ts = (await bench.heard(ASK)).at(-1)?.thread_ts ?? '';
    await bench.act({ as: OFFICER, do: 'say', channel: ASK, text: '那逾期呢', thread_ts });
    expect(askers().at(-1)).toMatchObject({ via: 'message', thread: thread_ts, about: 'A-占道' });
    await bench.act({ as: OFFICER, do: 'say', channel: DM, text: '噪声' });
    await bench.act({ as: OFFICER, do: 'say', channel: DM, text: '罚多少' });
    expect(askers().at(-1)).toMatchObject({ lately: 'A-噪声' });
    const said = async (minutes: number) => {
      const created_at = new Date(Date.now() - minutes * 60_000).toISOString();
      await bench.services.records.db.updateTable('outbox').set({ created_at }).execute();
      await bench.act({ as: OFFICER, do: 'say', channel: DM, text: '还有呢' });
      return askers().at(-1)?.lately;
    };
    expect(await said(29.5)).toBe('A-罚多少');
    expect(await said(30.5)).toBeUndefined();
  });
});
