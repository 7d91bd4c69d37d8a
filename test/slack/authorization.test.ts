import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vote } from '../../src/answers/vote.action.ts';
import type { Role } from '../../src/people/index.ts';
import { defineAction, defineCommand, defineModal, type Feature, type Shortcut } from '../../src/slack/feature.ts';
import { modal } from '../../src/slack/kit/modal.ts';
import { reply, say } from '../../src/slack/reply.ts';
import { ASK, DM, OFFICER } from '../workspace/setup.ts';
import { type Bench, openBench } from './bench.ts';

const SUPERVISOR = 'U0SUPERVISE';
const allow: Role[] = ['supervisor'];
const done = (what: string) => async () => reply(say(`${what}办了`, []));
const label = { type: 'plain_text', text: '督办' } as const;
const form = () =>
  modal({
    ...{ id: 'urge', title: '督办', close: '取消', submit: '提交' },
    blocks: [{ type: 'input', block_id: 'words', label, element: { type: 'plain_text_input', action_id: 'words' } }],
  });
const shortcut = (kind: Shortcut['kind']): Shortcut => ({
  ...{ id: `urge-${kind}`, name: '督办', kind, description: '督办', allow },
  run: done(kind),
});
const urge: Feature = {
  name: 'urge',
  commands: [
    defineCommand({
      ...{ name: '/urge', summary: '督办', usage: '/urge', example: '/urge', allow: 'everyone' as const },
      input: z.string(),
      run: async () => ({ messages: [], modal: form() }),
    }),
  ],
  actions: [defineAction({ id: 'urge', allow, input: z.string(), run: done('action') }), vote],
  modals: [defineModal({ id: 'urge', allow, input: z.looseObject({ words: z.string() }), submit: done('modal') })],
  shortcuts: [shortcut('global'), shortcut('message')],
};

describe('P16 who may do something is asked when it is done', () => {
  let bench: Bench;
  let ts: string;
  beforeAll(async () => {
    bench = await openBench({ known: [urge] });
  });
  afterAll(() => bench.stop());
  beforeEach(async () => {
    bench.regroup('supervisor', [SUPERVISOR]);
    bench.regroup('officer', [OFFICER]);
    const elements = [{ type: 'button' as const, action_id: 'urge', text: label, value: 'x' }];
    const blocks = [{ type: 'actions' as const, block_id: 'row', elements }];
    ts = (await bench.ws.client.chat.postMessage({ channel: ASK, text: '按钮', blocks })).ts ?? '';
  });

  const press = (as: string) => {
    const click = { as, do: 'click', channel: ASK, ts, block_id: 'row', action_id: 'urge' } as const;
    return bench.act({ ...click, action: { value: 'x' } });
  };
  const texts = async (as: string, channel = ASK) => (await bench.heard(channel, as)).map(({ text }) => text);
  const last = async (as: string, channel = ASK) => (await texts(as, channel)).at(-1);
  const opened = async (as: string) => {
    await bench.act({ as, do: 'command', channel: ASK, command: '/urge', text: '' });
    return (await bench.ws.state(as)).modals.at(-1)?.view_id ?? '';
  };
  const submit = (as: string, view_id: string) =>
    bench.act({ as, do: 'submit', view_id, state: { words: { words: { type: 'plain_text_input', value: '快' } } } });

  it('P16 a button that worked stops working once the role is taken away', async () => {
    await press(SUPERVISOR);
    expect(await last(SUPERVISOR)).toBe('action办了');
    bench.regroup('supervisor', []);
    await press(SUPERVISOR);
    expect(await last(SUPERVISOR)).toContain('这个按钮只给监督人员用');
  });

  it('P16 a form opened while the role was there is not taken once it is gone', async () => {
    const view_id = await opened(SUPERVISOR);
    bench.regroup('supervisor', []);
    expect(await submit(SUPERVISOR, view_id)).toEqual({ ok: true });
    const all = await texts(SUPERVISOR, 'D0SUPERVISE');
    expect(all.at(-1)).toContain('这个表格只给监督人员用');
    expect(all).not.toContain('modal办了');
    bench.regroup('supervisor', [SUPERVISOR]);
    await submit(SUPERVISOR, await opened(SUPERVISOR));
    expect(await last(SUPERVISOR, 'D0SUPERVISE')).toBe('modal办了');
  });

  it('P16 a shared button works for whom it is for; anybody else is told alone', async () => {
    await press(OFFICER);
    expect(await last(OFFICER)).toContain('这个按钮只给监督人员用');
    expect(await last(SUPERVISOR)).toBe('按钮');
    await press(SUPERVISOR);
    expect(await last(OFFICER)).toBe('action办了');
  });

  it('P16 shortcuts are asked the same, in the direct message and beside a message', async () => {
    await bench.act({ as: OFFICER, do: 'shortcut', callback_id: 'urge-global' });
    expect(await last(OFFICER, DM)).toContain('这个快捷方式只给监督人员用');
    await bench.act({ as: OFFICER, do: 'messageShortcut', channel: ASK, ts, callback_id: 'urge-message' });
    expect(await last(OFFICER)).toContain('这个快捷方式只给监督人员用');
    expect(await last(SUPERVISOR)).toBe('按钮');
    await bench.act({ as: SUPERVISOR, do: 'messageShortcut', channel: ASK, ts, callback_id: 'urge-message' });
    expect(await last(OFFICER)).toBe('message办了');
  });

  const user = { id: OFFICER, username: '执法人员', name: '执法人员', team_id: 'T0LOCAL' };
  const base = { user, team: { id: 'T0LOCAL', domain: 'local' }, api_app_id: 'A0PLUMBLINE', token: 'local' };
  const pressed = (action_id: string, value: string, trigger_id: string) => ({
    ...{ ...base, type: 'block_actions', trigger_id, channel: { id: ASK, name: '执法问答' } },
    message: { type: 'message', ts, text: '按钮' },
    container: { type: 'message', message_ts: ts, channel_id: ASK, is_ephemeral: false },
    actions: [{ type: 'button', action_id, block_id: 'row', value, action_ts: '1.1' }],
  });
  const submitted = (private_metadata: string) => ({
    ...{ ...base, type: 'view_submission' },
    view: {
      ...{ id: 'V0FORGED', type: 'modal', callback_id: 'urge', private_metadata, hash: '1.a', blocks: [] },
      state: { values: { words: { words: { type: 'plain_text_input', value: '快' } } } },
    },
  });

  it('P16 a forged button value makes nobody a supervisor', async () => {
    const before = await texts(SUPERVISOR);
    expect(await bench.forge(pressed('urge', '{"allow":"everyone","roles":["supervisor"]}', 'forged 1'))).toBe(200);
    expect(await last(OFFICER)).toContain('这个按钮只给监督人员用');
    expect(await texts(SUPERVISOR)).toEqual(before);
  });

  it('P16 a forged vote is refused before anything is kept', async () => {
    for (const [at, value] of ['A-1:best', 'A-NONE:useful', "A-1';--:useful", ''].entries()) {
      expect(await bench.forge(pressed('vote', value, `forged vote ${at}`))).toBe(200);
      expect(await last(OFFICER)).toMatch(/这个按钮带的内容不对|这条答复找不到了/);
    }
  });

  it('P16 forged private_metadata gives neither a role nor a place', async () => {
    const before = (await texts(SUPERVISOR, 'C0OVERSEE')).length;
    const roles = { roles: ['supervisor'], allow: 'everyone', via: 'home', channel: '<!channel>' };
    expect(await bench.forge(submitted(JSON.stringify({ instance: 'one', ...roles })))).toBe(200);
    expect(await last(OFFICER, DM)).toContain('这个表格只给监督人员用');
    for (const broken of ['', 'null', '[]', '{"channel":', '{"channel":{"id":"C0OVERSEE"},"instance":7}'])
      expect(await bench.forge(submitted(broken))).toBe(200);
    expect(await texts(SUPERVISOR, 'C0OVERSEE')).toHaveLength(before);
    expect(await texts(OFFICER, DM)).not.toContain('modal办了');
  });
});
