import type { KnownBlock } from '@slack/types';
import { type Client, clientOf } from '../workspace/client.ts';
import type { ActResult, Channel, Message, OpenModal, WorkspaceState } from '../workspace/protocol.ts';
import { messageText, modalText } from '../workspace/terminal/index.ts';
import { copy } from './copy.ts';
import { labelsOn, pressOn } from './press.ts';
import { saidBy } from './settled.ts';

export interface Wish {
  as: string;
  text: string;
  channel?: string;
  thread: boolean;
  click?: string;
}

export interface Spoken {
  text: string;
  payloads: { messages: Message[]; modals: OpenModal[] };
  failed: boolean;
}

/** Does one thing as one person and waits for what comes of it. `idle`: how to know that the bot is done, when it runs here. */
export async function speak(url: string, wish: Wish, idle?: () => Promise<void>): Promise<Spoken> {
  const client = clientOf(url, wish.as);
  if (!client) throw new Error(`--as ${wish.as}: say officer, contact or supervisor.`);
  const before = await client.state();
  const channel = channelOf(before, wish.channel);
  const result = await perform(client, { state: before, channel, wish });
  if (!result.ok) return { text: result.reason, payloads: { messages: [], modals: [] }, failed: true };
  const after = await saidBy(client, before, idle);
  return shown(before, after);
}

function channelOf({ channels }: WorkspaceState, name: string | undefined): Channel {
  const found = channels.find((channel) => (name ? channel.name === name.replace(/^#/, '') : channel.kind === 'im'));
  if (found) return found;
  throw new Error(`--channel ${name}: this person sees ${channels.map((channel) => channel.name).join(', ')}.`);
}

async function perform(
  client: Client,
  { state, channel, wish }: { state: WorkspaceState; channel: Channel; wish: Wish },
): Promise<ActResult> {
  const last = state.messages
    .filter((message) => message.channel === channel.id && message.user === state.bot.id)
    .at(-1);
  if (wish.click !== undefined) return press(client, last, wish.click);
  if (wish.text === '') throw new Error(copy.nothingToSay);
  const [command = '', ...words] = wish.text.split(/\s+/);
  if (command.startsWith('/') && !wish.thread)
    return client.act({ do: 'command', channel: channel.id, command, text: words.join(' ') });
  const root = wish.thread ? (last?.thread_ts ?? last?.ts) : undefined;
  return client.act({ do: 'say', channel: channel.id, text: wish.text, ...(root && { thread_ts: root }) });
}

async function press(client: Client, message: Message | undefined, label: string): Promise<ActResult> {
  const blocks = (message?.blocks ?? []) as KnownBlock[];
  const button = pressOn(blocks, label);
  const there = labelsOn(blocks).join(', ') || 'none';
  if (!message || !button)
    throw new Error(`--click ${label}: not a button of the bot's last message here; there are: ${there}.`);
  return client.act({ do: 'click', channel: message.channel, ts: message.ts, ...button });
}

function shown(before: WorkspaceState, after: WorkspaceState): Spoken {
  const known = new Set(before.messages.map((message) => `${message.channel}${message.ts}${message.edited?.ts ?? ''}`));
  const fresh = after.messages.filter(
    (message) => !known.has(`${message.channel}${message.ts}${message.edited?.ts ?? ''}`),
  );
  const messages = fresh.filter((message) => message.user === after.bot.id);
  const modals = after.modals.filter((modal) => !before.modals.some((open) => open.view_id === modal.view_id));
  const people = [...after.people, after.bot];
  const text = [
    ...messages.map((message) => messageText(message, people)),
    ...modals.map((modal) => modalText(modal, people)),
  ];
  return { text: text.join('\n\n') || '—', payloads: { messages, modals }, failed: false };
}
