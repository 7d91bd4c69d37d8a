import { openShelf, type Shelf } from '../files/shelf.ts';
import type { StoredFile } from '../files/stored-file.ts';
import type { Channel } from '../protocol.ts';
import { openStore, type Store } from '../store.ts';
import type {
  Account,
  Group,
  Manifest,
  Prompts,
  ResponseUrl,
  Scheduled,
  Session,
  SlackMessage,
  StoredView,
  World,
} from '../types.ts';
import { createClock, type Offset } from './clock.ts';
import { newSecret } from './ids.ts';
import { createLog } from './log.ts';
import { resume } from './resume.ts';
import { bot, channels, groups, people } from './seed.ts';
import { createStream } from './stream.ts';

interface WorldOptions {
  data: string;
  signingSecret: string;
  manifest?: Manifest | undefined;
  now: () => Date;
  limits: 'slack' | 'off';
}

/** Builds the workspace from its store: what was said before is there again. */
export function createWorld(options: WorldOptions): World {
  const store = openStore(options.data);
  const clock = createClock(options.now, keptOffset(store));
  const known = readChannels(store);
  const messages = readMessages(store, known);
  const shelf = openShelf(options.data);
  for (const list of messages.values()) for (const message of list) clock.past(message.ts);
  const world: World = {
    signingSecret: options.signingSecret,
    manifest: options.manifest,
    botToken: keptToken(store, ['bot', 'xoxb-local-']),
    appToken: keptToken(store, ['app', 'xapp-local-']),
    clock,
    store,
    log: createLog(),
    stream: createStream(),
    people,
    bot: { ...bot, name: options.manifest?.features?.bot_user?.display_name ?? bot.name },
    channels: known,
    groups: readGroups(store),
    accounts: new Map(store.read<[string, Partial<Account>]>('account')),
    messages,
    ephemeral: [],
    files: readFiles(store, shelf),
    shelf,
    homes: new Map(store.read<[string, StoredView]>('home')),
    modals: new Map(),
    scheduled: new Map(store.read<Scheduled>('scheduled').map((one) => [one.id, one])),
    prompts: new Map(store.read<[string, Prompts]>('prompts')),
    statuses: new Map(),
    statusUntil: new Map(),
    loading: new Map(),
    streaming: new Map(),
    sessions: new Map(store.read<[string, Session]>('session')),
    triggers: new Map(),
    responses: new Map(store.read<[string, ResponseUrl]>('response').sort(([, a], [, b]) => a.expires - b.expires)),
    offers: new Map(),
    deliveries: [],
    faults: [],
    allowances: options.limits === 'slack' ? new Map() : undefined,
    ending: new AbortController(),
    sockets: new Set(),
    socketMode: { on: false },
    tickets: new Set(),
    envelopes: new Map(),
    appUrl: undefined,
    url: '',
    open: { count: 0, waiting: [] },
  };
  resume(world);
  return world;
}

function readMessages(store: Store, known: Channel[]): Map<string, SlackMessage[]> {
  const byChannel = new Map<string, SlackMessage[]>(known.map((channel) => [channel.id, []]));
  for (const message of store.read<SlackMessage>('message')) byChannel.get(message.channel)?.push(message);
  for (const list of byChannel.values()) list.sort((a, b) => (a.ts < b.ts ? -1 : 1));
  return byChannel;
}

/** Uploads that were never completed are forgotten, and so are bytes that belong to no file. */
function readFiles(store: Store, shelf: Shelf): Map<string, StoredFile> {
  const all = store.read<StoredFile>('file');
  for (const { id, state } of all) if (state === 'awaited' || state === 'uploaded') store.remove('file', id);
  shelf.clear(new Set(all.filter(({ state }) => state === 'complete').map(({ id }) => id)));
  return new Map(all.filter(({ state }) => state === 'complete' || state === 'deleted').map((file) => [file.id, file]));
}

function readChannels(store: Store): Channel[] {
  return withStored(channels, store.read<Channel>('channel')).map((channel) => ({
    ...channel,
    members: [...channel.members],
  }));
}

function readGroups(store: Store): Group[] {
  return withStored(groups, store.read<Group>('group'));
}

/** What a fresh workspace has, each replaced by what was stored of it, then what was made since. */
function withStored<T extends { id: string }>(fresh: T[], stored: T[]): T[] {
  const kept = new Map(stored.map((one) => [one.id, one]));
  const made = stored.filter(({ id }) => !fresh.some((one) => one.id === id));
  return [...fresh.map((one) => kept.get(one.id) ?? one), ...made];
}

function keptToken(store: Store, [name, prefix]: [string, string]): string {
  const kept = store.read<string>('token').find((token) => token.startsWith(prefix));
  if (kept !== undefined) return kept;
  const made = `${prefix}${newSecret()}`;
  store.write('token', name, made);
  return made;
}

/** How far the workspace's time is from the real one outlives the process, as the messages do. */
function keptOffset(store: Store): Offset {
  return { ms: store.read<number>('clock')[0] ?? 0, keep: (ms) => store.write('clock', 'offset', ms) };
}
