import type { WebSocket } from 'ws';
import type { Fault } from './faults/kinds.ts';
import type { Shelf } from './files/shelf.ts';
import type { StoredFile } from './files/stored-file.ts';
import type { AgentSession, Channel, Person, SharedFile, ShortcutHint, StreamingState } from './protocol.ts';
import type { Clock } from './state/clock.ts';
import type { Log } from './state/log.ts';
import type { Stream } from './state/stream.ts';
import type { Store } from './store.ts';

export type Json = Record<string, unknown>;

/** Everything one local workspace knows; every function of this folder takes it first. */
export interface World {
  readonly signingSecret: string;
  readonly manifest: Manifest | undefined;
  readonly botToken: string;
  /** App-level token: Socket Mode. */
  readonly appToken: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly log: Log;
  readonly stream: Stream;
  readonly people: Person[];
  readonly bot: Person;
  readonly channels: Channel[];
  readonly groups: Group[];
  /** By person, what differs from an ordinary account. */
  readonly accounts: Map<string, Partial<Account>>;
  /** By channel, oldest first; replies stand among them. */
  readonly messages: Map<string, SlackMessage[]>;
  readonly ephemeral: SlackMessage[];
  /** By id, deleted ones too. */
  readonly files: Map<string, StoredFile>;
  readonly shelf: Shelf;
  /** By person. */
  readonly homes: Map<string, StoredView>;
  /** By person, the topmost last. */
  readonly modals: Map<string, OpenView[]>;
  readonly scheduled: Map<string, Scheduled>;
  readonly prompts: Map<string, Prompts>;
  readonly statuses: Map<string, string>;
  /** When each of them ends by itself, in epoch milliseconds. */
  readonly statusUntil: Map<string, number>;
  /** What a status turns through while it stands, by the same keys. */
  readonly loading: Map<string, string[]>;
  /** Messages that stream, by `channel:ts`, until they are finished or too old. */
  readonly streaming: Map<string, Streaming>;
  /** By `channel:thread_ts`. */
  readonly sessions: Map<string, Session>;
  readonly triggers: Map<string, Trigger>;
  readonly responses: Map<string, ResponseUrl>;
  /** Options an app has offered for its external selects, by person, place and element, then by value. */
  readonly offers: Map<string, Map<string, Json>>;
  readonly deliveries: Delivery[];
  readonly faults: Fault[];
  /** What is left of each of Slack's rate limits, and when it was looked at (ms); undefined where they are off. */
  readonly allowances: Map<string, { left: number; at: number }> | undefined;
  /** Aborted when the workspace closes: what waits by real time waits no longer. */
  readonly ending: AbortController;
  /** Socket Mode connections, the newest last; while there is one, deliveries go over it. */
  readonly sockets: Set<WebSocket>;
  /** Once an app has connected by Socket Mode, its absence is a failed delivery, not a missing app. */
  readonly socketMode: { on: boolean };
  /** Tickets for connections that were asked for and not yet opened. */
  readonly tickets: Set<string>;
  /** What was sent over Socket Mode and is not acknowledged, by the id of its envelope. */
  readonly envelopes: Map<string, Envelope>;
  /** Where the app takes its deliveries; undefined until it is connected. */
  appUrl: string | undefined;
  /** Address of this workspace without a slash at the end. */
  url: string;
  /** Deliveries whose HTTP answer has not come, and who waits for none to be left. */
  readonly open: { count: number; waiting: (() => void)[] };
}

export interface Group {
  id: string;
  handle: string;
  name: string;
  users: string[];
  description?: string;
  /** Seconds. */
  created?: number;
  updated?: number;
  /** Since when it is switched off, in seconds. */
  disabled?: number;
}

export interface Account {
  email: string;
  locale: string;
  tz: string;
  deactivated: boolean;
  guest: boolean;
  /** Of another team, met in a shared channel. */
  stranger: boolean;
}

/** Slack's message object, with the channel it stands in and our own marks. */
export interface SlackMessage {
  type: 'message';
  channel: string;
  user: string;
  text: string;
  ts: string;
  team: string;
  /** Slack's own messages that somebody came or went, and replies that also stand in the channel. */
  subtype?: 'channel_join' | 'channel_leave' | 'thread_broadcast';
  inviter?: string;
  bot_id?: string;
  app_id?: string;
  client_msg_id?: string;
  thread_ts?: string;
  blocks?: Json[];
  attachments?: Json[];
  files?: SharedFile[];
  metadata?: Json;
  edited?: { user: string; ts: string };
  reactions?: { name: string; users: string[]; count: number }[];
  pinned_to?: string[];
  /** `pinned_ts` in seconds. */
  pinned_info?: { channel: string; pinned_by: string; pinned_ts: number };
  /** A thread's first message that was deleted while replies remain. */
  deleted?: true;
  /** Of messages that came as a stream. */
  streaming_state?: StreamingState;
  /** Ephemeral: the one person who sees it. */
  only?: string;
}

export type Values = Record<string, Record<string, Json>>;

/** A modal or home view in the shape Slack sends it to apps. */
export interface StoredView extends Json {
  id: string;
  type: 'modal' | 'home';
  callback_id: string;
  external_id: string;
  blocks: Json[];
  state: { values: Values };
  hash: string;
  root_view_id: string;
  previous_view_id: string | null;
  clear_on_close: boolean;
  notify_on_close: boolean;
}

export interface OpenView {
  view: StoredView;
  errors?: Record<string, string>;
}

export interface Prompts {
  title?: string;
  prompts: { title: string; message: string }[];
}

/** A message on its way: what was sent of it so far, and how. */
export interface Streaming {
  channel: string;
  ts: string;
  thread_ts: string;
  display: 'timeline' | 'plan';
  /** A stream begun with `markdown_text` takes no chunks, and the other way round. */
  mode?: 'markdown_text' | 'chunks';
  /** Characters of Markdown so far. */
  length: number;
  /** Blocks that came in chunks so far. */
  blocks: number;
  /** A person pressed Stop: nothing more is taken, but the app may still finish it. */
  stopped: boolean;
}

export type Session = Omit<AgentSession, 'stoppable'> & {
  /** Epoch milliseconds at which `processing` ends by itself. */
  until?: number;
};

export interface Trigger {
  person: string;
  /** The modal the interaction came from; only such a trigger may push. */
  viewId?: string;
  /** Epoch milliseconds. */
  expires: number;
  used: boolean;
}

export interface ResponseUrl {
  channel: string;
  person: string;
  /** The message the interaction came from; commands have none. */
  source?: { ts: string; ephemeral: boolean };
  uses: number;
  /** Epoch milliseconds. */
  expires: number;
}

/** A message that `chat.scheduleMessage` keeps until its time; times in seconds. */
export interface Scheduled {
  id: string;
  channel: string;
  post_at: number;
  date_created: number;
  /** What the app gave, to be posted as it is. */
  args: Json;
}

export type DeliveryKind = 'event' | 'command' | 'interaction';

interface Envelope {
  text: string;
  /** The connection it went over last. */
  socket: WebSocket;
  acknowledge(payload: unknown): void;
}

/** One body sent to the app, kept so that tests can send it again. */
export interface Delivery {
  id: string;
  kind: DeliveryKind;
  /** Event type, command, or interaction type. */
  name: string;
  contentType: string;
  body: string;
  /** Acknowledged, be it by an attempt that had been given up. */
  taken?: true;
}

/** The parts of a Slack app manifest the workspace obeys. */
export interface Manifest {
  features?: {
    bot_user?: { display_name?: string };
    app_home?: { home_tab_enabled?: boolean; messages_tab_enabled?: boolean };
    slash_commands?: { command: string; description: string; usage_hint?: string; should_escape?: boolean }[];
    shortcuts?: ShortcutHint[];
  };
  oauth_config?: { scopes?: { bot?: string[] } };
  settings?: {
    event_subscriptions?: { bot_events?: string[] };
    interactivity?: { is_enabled?: boolean };
  };
}
