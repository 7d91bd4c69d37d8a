import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASK, OFFICER, SECRET, type TestWorkspace, workspace } from '../setup.ts';

const APP = join(import.meta.dirname, 'counter.mjs');
const MANIFEST = {
  features: {
    bot_user: { display_name: 'Counter' },
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    slash_commands: [{ command: '/count', description: 'Makes a counter' }],
  },
  oauth_config: { scopes: { bot: ['commands', 'chat:write', 'channels:history', 'channels:read', 'im:history'] } },
  settings: {
    event_subscriptions: { bot_events: ['app_home_opened', 'message.channels', 'message.im'] },
    interactivity: { is_enabled: true },
  },
};

describe.each([
  { transport: 'signed HTTP', socket: false },
  { transport: 'Socket Mode', socket: true },
])('a Bolt app that is not ours, unmodified, over $transport', ({ socket }) => {
  let ws: TestWorkspace;
  let child: ChildProcess;

  beforeAll(async () => {
    ws = await workspace({ manifest: MANIFEST });
    const token = socket ? { SLACK_APP_TOKEN: ws.appToken } : { SLACK_SIGNING_SECRET: SECRET };
    child = fork(APP, { env: { ...process.env, SLACK_BOT_TOKEN: ws.botToken, SLACK_API_URL: ws.apiUrl, ...token } });
    const [{ url }] = await once(child, 'message');
    if (url) ws.connect(url);
  });
  afterAll(async () => {
    child.kill();
    await ws.close();
  });

  const make = async (name: string) => {
    await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/count', text: '' });
    await expect.poll(async () => (await ws.state()).modals.length).toBe(1);
    const view_id = (await ws.state()).modals[0]?.view_id ?? '';
    const state = { name: { text: { type: 'plain_text_input', value: name } } };
    return ws.act({ as: OFFICER, do: 'submit', view_id, state });
  };
  const counted = async () => (await ws.state()).messages.filter((one) => one.channel === ASK).map(({ text }) => text);

  it('opens its form, takes it, and posts its board', async () => {
    expect(await make('permits')).toEqual({ ok: true });
    await expect.poll(counted).toEqual(['permits: 0']);
  });

  it('sends the form back with its own error', async () => {
    await make('permits');
    const [modal] = (await ws.state()).modals;
    expect(modal?.errors).toEqual({ name: 'There is one already.' });
    await ws.act({ as: OFFICER, do: 'close', view_id: modal?.view_id ?? '' });
  });

  it('is called what its manifest calls it', async () => {
    expect((await ws.state()).bot.name).toBe('Counter');
  });

  it('counts up and down in place', async () => {
    const { ts = '' } = (await ws.state()).messages[0] ?? {};
    for (const action_id of ['up', 'up', 'down']) {
      const action = { type: 'button', value: 'permits' };
      const pressed = await ws.act({
        as: OFFICER,
        do: 'click',
        channel: ASK,
        ts,
        block_id: 'board',
        action_id,
        action,
      });
      expect(pressed).toEqual({ ok: true });
    }
    await expect.poll(counted).toEqual([`permits: 1 (by <@${OFFICER}>)`]);
  });

  it('answers a message in its thread and shows its home', async () => {
    const said = await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: 'how many?' });
    const reply = async () => (await ws.state()).messages.at(-1);
    await expect.poll(reply).toMatchObject({ text: '1 counters', thread_ts: said.ok && said.ts });
    await ws.act({ as: OFFICER, do: 'openHome', tab: 'home' });
    await expect.poll(async () => JSON.stringify((await ws.state()).home)).toContain('permits: 1');
  });

  it('was refused nothing and left nothing unanswered', () => {
    expect(ws.log.entries.filter(({ ok }) => !ok)).toEqual([]);
  });
});
