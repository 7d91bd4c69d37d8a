import type { KnownBlock } from '@slack/types';
import { labelsOn, type Press, pressOn } from '../../src/cli/press.ts';
import type { Client } from '../../src/workspace/client.ts';
import { outgoing } from '../../src/workspace/page/composer/outgoing.ts';
import type { ActResult, Message, StateValues, WorkspaceState } from '../../src/workspace/protocol.ts';
import { noneCalled } from './failure.ts';
import type { Doing } from './stage.ts';

interface Before {
  state: WorkspaceState;
  /** Of the place, oldest first. */
  messages: Message[];
  place: string;
  typed: StateValues;
}

/** One step as the act the page would send for it. */
export function acting(
  client: Client,
  step: Exclude<Doing, { does: 'fills' | 'attaches' }>,
  before: Before,
): Promise<ActResult> {
  const { state, messages, place: channel, typed } = before;
  const modal = state.modals.at(-1);
  switch (step.does) {
    case 'types':
      return typing(client, channel, step.text);
    case 'replies':
      return client.act({ do: 'say', channel, text: step.text, thread_ts: rootOf(newest(messages)) });
    case 'clicks':
      return clicking(client, step.label, before);
    case 'submits':
      return client.act({ do: 'submit', view_id: there(modal, 'no window is open').view_id, state: typed });
    case 'closes':
      return client.act({ do: 'close', view_id: there(modal, 'no window is open').view_id });
    case 'chooses':
      return choosing(client, step.label, before);
    case 'runs':
      return client.act({ do: 'shortcut', callback_id: shortcutNamed(state, 'global', step.label) });
  }
}

/** The app's own entries of a message's menu; the page's others are for the browser. */
function choosing(client: Client, label: string, { state, messages, place }: Before): Promise<ActResult> {
  const callback_id = shortcutNamed(state, 'message', label);
  return client.act({ do: 'messageShortcut', channel: place, ts: newest(messages).ts, callback_id });
}

function shortcutNamed({ shortcuts }: WorkspaceState, type: 'global' | 'message', name: string): string {
  const those = shortcuts.filter((one) => one.type === type);
  const found = those.find((one) => one.name === name);
  const names = those.map((one) => one.name);
  return there(found, noneCalled(name, { what: `${type} shortcut`, names })).callback_id;
}

/** What the page makes of typed text. */
function typing(client: Client, channel: string, typed: string): Promise<ActResult> {
  const act = outgoing(typed, { as: client.person.id, channel });
  if (typeof act === 'string') throw new Error(`nothing was sent: ${act}`);
  return client.act(act);
}

function clicking(client: Client, label: string, { state, messages, place, typed }: Before): Promise<ActResult> {
  const modal = state.modals.at(-1);
  const pressed = (blocks: KnownBlock[]): Press =>
    there(pressOn(blocks, label), noneCalled(label, { what: 'button', names: labelsOn(blocks) }));
  if (modal) {
    const press = pressed(modal.view.blocks as KnownBlock[]);
    return client.act({ do: 'clickModal', view_id: modal.view_id, state: typed, ...press });
  }
  if (!/^[CD]/.test(place))
    return client.act({ do: 'clickHome', ...pressed((state.home?.blocks ?? []) as KnownBlock[]) });
  const message = messages.findLast((one) => pressOn(one.blocks ?? [], label));
  const press = pressed(message?.blocks ?? messages.flatMap(({ blocks }) => blocks ?? []));
  return client.act({ do: 'click', channel: place, ts: message?.ts ?? '', ...press });
}

function newest(messages: Message[]): Message {
  return there(messages.at(-1), 'no message is here');
}

function rootOf({ thread_ts, ts }: Message): string {
  return thread_ts ?? ts;
}

function there<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
