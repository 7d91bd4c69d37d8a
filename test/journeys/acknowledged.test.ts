import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { features } from '../../src/features.ts';
import { defineAction, defineCommand, defineModal, type Feature, type Shortcut } from '../../src/slack/feature.ts';
import { modal } from '../../src/slack/kit/modal.ts';
import { Refusal } from '../../src/slack/refusal.ts';
import { reply, whisper } from '../../src/slack/reply.ts';
import { webClient } from '../workspace/setup.ts';
import { openTown, type Resident, type Town, TRANSPORTS } from './town.ts';

const ASK = 'C0ASKLAW';

/** Work that is not done before the test says so: whatever is acknowledged, is acknowledged before its work. */
let finish: () => void = () => {};
let finished = Promise.resolve();
const slow = (what: string) => async () => {
  await finished;
  return reply(whisper(`${what}办好了`));
};
const shortcut = (kind: Shortcut['kind']): Shortcut => ({
  ...{ id: `slow-${kind}`, name: `慢${kind}`, kind, description: '慢慢来', allow: 'everyone' as const },
  run: slow(kind),
});
const form = (id: string): ModalView =>
  modal({
    ...{ id, title: '表格', close: '取消', submit: '提交' },
    blocks: [
      {
        type: 'input',
        block_id: 'words',
        label: { type: 'plain_text', text: '写点什么' },
        element: { type: 'plain_text_input', action_id: 'words' },
      },
    ],
  });
const breaks = z.unknown().transform((): string => {
  throw new Error('a schema that breaks on 金丝雀');
});
const command = { summary: '慢', usage: '/x', example: '/x', allow: 'everyone' as const };
const open = (id: string) => async () => ({ messages: [], modal: form(id) });

const slowFeature: Feature = {
  name: 'slow',
  commands: [
    defineCommand({ ...command, name: '/slow', input: z.string(), run: slow('command') }),
    defineCommand({ ...command, name: '/open', input: z.string(), run: open('slow-form') }),
    defineCommand({ ...command, name: '/refusing', input: z.string(), run: open('refusing') }),
    defineCommand({ ...command, name: '/fragile', input: z.string(), run: open('fragile') }),
    defineCommand({ ...command, name: '/breaks', input: breaks as never, run: slow('breaks') }),
  ],
  actions: [
    defineAction({ id: 'slow-button', allow: 'everyone', input: z.string(), run: slow('action') }),
    defineAction({ id: 'fragile-button', allow: 'everyone', input: breaks as never, run: slow('breaks') }),
  ],
  modals: [
    defineModal({ id: 'slow-form', allow: 'everyone', input: z.unknown() as never, submit: slow('modal') }),
    defineModal({
      ...{ id: 'refusing', allow: 'everyone', input: z.unknown() as never, submit: slow('refused') },
      check: async () => {
        throw new Refusal('今天不办。');
      },
    }),
    defineModal({ id: 'fragile', allow: 'everyone', input: breaks as never, submit: slow('breaks') }),
  ],
  shortcuts: [shortcut('global'), shortcut('message')],
};

describe.each(TRANSPORTS)('P03 over $transport', ({ socket }) => {
  let town: Town;
  let officer: Resident;
  beforeAll(async () => {
    town = await openTown({ socket, features: [...features, slowFeature], troubled: true });
    officer = town.as('officer');
  });
  afterAll(() => town.stop());

  const posted = async () => {
    const button = (action_id: string) => ({
      ...{ type: 'button' as const, action_id, value: 'x' },
      text: { type: 'plain_text' as const, text: action_id },
    });
    const elements = [button('slow-button'), button('fragile-button')];
    const blocks = [{ type: 'actions' as const, block_id: 'row', elements }];
    await webClient(town.workspace).chat.postMessage({ channel: ASK, text: '按钮', blocks });
    const { messages } = await officer.state();
    return messages.findLast(({ text }) => text === '按钮') as NonNullable<(typeof messages)[number]>;
  };
  const openForm = async (line: string) => {
    await officer.command(line);
    await town.bot.idle();
    return (await officer.state()).modals.at(-1)?.view_id ?? '';
  };
  const submit = (view_id: string) => {
    const state = { words: { words: { type: 'plain_text_input', value: '写好了' } } };
    return town.post('/local/act', { as: 'U0OFFICER', do: 'submit', view_id, state });
  };

  it('a command, a button, a form and both shortcuts are acknowledged while their work goes on, and answered after', async () => {
    const view_id = await openForm('/open');
    const message = await posted();
    finished = new Promise((resolve) => {
      finish = resolve;
    });
    const results = await Promise.all([
      officer.command('/slow'),
      officer.clicks(message, 'slow-button'),
      submit(view_id),
      officer.uses('慢global'),
      officer.uses('慢message', message),
    ]);
    expect(results).toEqual(results.map(() => ({ ok: true })));
    finish();
    const heard = [...(await officer.heard()), ...(await officer.heard(ASK))].map(({ text }) => text);
    for (const what of ['command', 'action', 'modal', 'global', 'message']) expect(heard).toContain(`${what}办好了`);
  });

  it('what breaks before a form is acknowledged keeps the form open, with a short id and what was typed', async () => {
    const view_id = await openForm('/fragile');
    expect(await submit(view_id)).toEqual({ ok: true });
    const [open] = (await officer.state()).modals;
    expect(open?.view_id).toBe(view_id);
    expect(open?.errors?.words).toMatch(/编号 E-[A-Z0-9]{5}/);
    expect(JSON.stringify(open)).not.toContain('金丝雀');
    expect(JSON.stringify(open?.view)).toContain('"value":"写好了"');
  });

  it('what a check refuses keeps the form open with that sentence, and is no incident', async () => {
    const view_id = await openForm('/refusing');
    expect(await submit(view_id)).toEqual({ ok: true });
    const open = (await officer.state()).modals.at(-1);
    expect(open?.view_id).toBe(view_id);
    expect(open?.errors).toEqual({ words: '今天不办。' });
    expect((await officer.heard()).map(({ text }) => text)).not.toContain('refused办好了');
  });

  it('what breaks while a command or a button is read is a sentence with a short id', async () => {
    expect(await officer.command('/breaks')).toEqual({ ok: true });
    expect(await officer.reads()).toMatch(/编号 E-[A-Z0-9]{5}/);
    const message = await posted();
    expect(await officer.clicks(message, 'fragile-button')).toEqual({ ok: true });
    const last = (await officer.heard(ASK)).at(-1);
    expect(last).toMatchObject({ only: 'U0OFFICER', text: expect.stringMatching(/编号 E-[A-Z0-9]{5}/) });
    expect(last?.text).not.toContain('金丝雀');
  });
});
