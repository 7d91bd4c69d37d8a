import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { clientOf } from '../../src/workspace/client.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/index.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret' });
});
afterEach(() => workspace.close());

async function open(token: string): Promise<{ ok: boolean; url?: string; error?: string }> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${workspace.apiUrl}apps.connections.open`, { method: 'POST', headers });
  return (await response.json()) as { ok: boolean };
}

/** An app over Socket Mode that keeps what it is sent. */
async function connected(acknowledge: (envelope: Envelope, socket: WebSocket) => void) {
  const { url = '' } = await open(workspace.appToken);
  const socket = new WebSocket(url);
  const envelopes: Envelope[] = [];
  const hello = once(socket, 'message');
  socket.on('message', (data) => {
    const envelope = JSON.parse(String(data)) as Envelope;
    if (!envelope.envelope_id) return;
    envelopes.push(envelope);
    acknowledge(envelope, socket);
  });
  expect(JSON.parse(String((await hello)[0]))).toMatchObject({ type: 'hello', num_connections: 1 });
  return { socket, envelopes };
}

interface Envelope {
  envelope_id?: string;
  type: string;
  payload: Record<string, unknown>;
}

const ack = ({ envelope_id }: Envelope, socket: WebSocket, payload?: unknown) =>
  socket.send(JSON.stringify({ envelope_id, payload }));

it('opens connections for app tokens only, and app tokens open nothing else', async () => {
  expect(await open(workspace.botToken)).toEqual({ ok: false, error: 'not_allowed_token_type' });
  expect(await open('xapp-other')).toEqual({ ok: false, error: 'invalid_auth' });
  const headers = { authorization: `Bearer ${workspace.appToken}` };
  const other = await fetch(`${workspace.apiUrl}auth.test`, { method: 'POST', headers });
  expect(await other.json()).toMatchObject({ ok: false, error: 'not_allowed_token_type' });
});

it('takes a ticket once', async () => {
  const { url = '' } = await open(workspace.appToken);
  const first = new WebSocket(url);
  await once(first, 'open');
  const second = new WebSocket(url);
  const [error] = await once(second, 'error');
  expect(String(error)).toContain('401');
});

it('sends commands and events as envelopes, and shows what the acknowledgement says', async () => {
  const { envelopes } = await connected((envelope, socket) => ack(envelope, socket, { text: '收到' }));
  const officer = clientOf(workspace.url, 'officer');
  expect(await officer?.act({ do: 'command', channel: 'D0OFFICER', command: '/x', text: 'y' })).toEqual({ ok: true });
  expect(envelopes[0]).toMatchObject({ type: 'slash_commands', payload: { command: '/x', text: 'y' } });
  await officer?.act({ do: 'say', channel: 'D0OFFICER', text: '你好' });
  expect(envelopes[1]).toMatchObject({ type: 'events_api', payload: { event: { type: 'message', text: '你好' } } });
  expect((await officer?.state())?.messages.map((message) => message.text)).toContain('收到');
});

it('says so when an app does not acknowledge, and goes on over the connection that is left', async () => {
  await connected(() => undefined);
  const officer = clientOf(workspace.url, 'officer');
  const act = { do: 'command', channel: 'D0OFFICER', command: '/x', text: '' } as const;
  expect(await officer?.act(act)).toMatchObject({ ok: false });
  const { url = '' } = await open(workspace.appToken);
  const second = new WebSocket(url);
  await once(second, 'message');
  second.on('message', (data) => ack(JSON.parse(String(data)) as Envelope, second));
  expect(await officer?.act(act)).toEqual({ ok: true });
  second.terminate();
  await once(second, 'close');
});
