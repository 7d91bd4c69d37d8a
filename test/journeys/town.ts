import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownBlock } from '@slack/types';
import { expect, inject } from 'vitest';
import { type Local, startLocal } from '../../src/cli/local.ts';
import { pressOn } from '../../src/cli/press.ts';
import { readSettings } from '../../src/config.ts';
import type { Feature } from '../../src/slack/feature.ts';
import { clientOf } from '../../src/workspace/client.ts';
import type { ActResult, Message, WorkspaceState } from '../../src/workspace/protocol.ts';
import { messageText } from '../../src/workspace/terminal/index.ts';
import { writePage } from '../ledger/page.ts';
import { filled } from '../script/filling.ts';
import type { Role } from '../script/steps.ts';
import { townTips } from '../tips/town-keys.ts';

/** The whole product in one process: bot, workspace, records in a directory of its own. */
export interface Town extends Local {
  data: string;
  as(role: Role): Resident;
  post(path: string, body: object): Promise<unknown>;
  /** So many seconds go by in the workspace: Slack takes about one message a second in a channel. */
  passes(seconds: number): Promise<unknown>;
}

export interface Resident {
  state(): Promise<WorkspaceState>;
  command(line: string, channel?: string): Promise<ActResult>;
  says(text: string, place?: { channel?: string; thread?: string }): Promise<ActResult>;
  clicks(message: Message, label: string): Promise<ActResult>;
  /** A shortcut by its name in the menu: of this message, or a global one. */
  uses(name: string, message?: Pick<Message, 'channel' | 'ts'>): Promise<ActResult>;
  /** Fills in the window on top by the labels of its inputs, and sends it. */
  submits(fields: Record<string, string | string[]>): Promise<ActResult>;
  /** The bot's messages in a channel (or the direct message), oldest first. */
  heard(channel?: string): Promise<Message[]>;
  /** The bot's newest message there as text, once nothing is left to say. */
  reads(channel?: string): Promise<string>;
}

/** Both ways in which Slack reaches a bot; the journeys are the same. */
export const TRANSPORTS = [
  { transport: 'signed HTTP', socket: false },
  { transport: 'Socket Mode', socket: true },
];

/** A data directory that uses the index of this test run. */
export function freshData(): string {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-town-'));
  symlinkSync(join(inject('indexed'), 'index'), join(data, 'index'));
  return data;
}

/** A Thursday at noon on which nothing is due: reminders and digests of the real day would come in between. */
const QUIET = new Date('2026-11-05T12:00+08:00');

export interface TownOptions {
  data?: string;
  features?: Feature[];
  /** Directory of the built page. */
  page?: string;
  socket?: boolean;
  /** Further settings, as in .env, such as a model's server. */
  env?: Record<string, string>;
  /** What time it is there at first; fresh data begin on a day on which nothing is due. */
  at?: Date;
  /** Off: no rate limits, where they are not what is looked at. */
  limits?: 'off';
  /** With the sample data of the demo. */
  sample?: boolean;
  /** What happens on this wire is wrong on purpose: it is not judged at the end of the suite. */
  troubled?: boolean;
}

export async function openTown(options: TownOptions = {}): Promise<Town> {
  const data = options.data ?? freshData();
  const read = readSettings({
    PLUMBLINE_DATA: data,
    PLUMBLINE_LOG: 'silent',
    ...(await townTips()),
    ...options.env,
  });
  const settings = { ...read, tips: read.tips && { ...read.tips, work: 2 ** 12 } };
  const { features, page, socket, limits, sample } = options;
  const at = options.at ?? (options.data === undefined ? QUIET : undefined);
  const local = await startLocal(settings, {
    ...(features && { features }),
    ...(page && { page }),
    ...(socket && { socket }),
    ...(limits && { limits }),
    ...(sample && { sample }),
    ...(at && { at }),
  });
  const { url } = local.workspace;
  const post = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return response.json();
  };
  return {
    ...local,
    data,
    async stop() {
      if (!options.troubled) writePage(expect.getState().testPath ?? '', local.workspace.log);
      await local.stop();
    },
    as: (role) => resident(url, role, () => local.bot.idle()),
    post,
    passes: (seconds) => post('/local/advance', { ms: seconds * 1000 }),
  };
}

function resident(url: string, role: string, idle: () => Promise<void>): Resident {
  const client = clientOf(url, role);
  if (!client) throw new Error(role);
  const { act, state, person } = client;
  const dm = `D${person.id.slice(1)}`;

  async function heard(channel = dm): Promise<Message[]> {
    await idle();
    const { messages, bot } = await state();
    return messages.filter((message) => message.user === bot.id && message.channel === channel);
  }

  return {
    state,
    heard,
    command(line, channel = dm) {
      const [command = '', ...words] = line.split(' ');
      return act({ do: 'command', channel, command, text: words.join(' ') });
    },
    says: (text, { channel = dm, thread } = {}) =>
      act({ do: 'say', channel, text, ...(thread && { thread_ts: thread }) }),
    async clicks(message, label) {
      const button = pressOn((message.blocks ?? []) as KnownBlock[], label);
      if (!button) throw new Error(`no button ${label}`);
      return act({ do: 'click', channel: message.channel, ts: message.ts, ...button });
    },
    async uses(name, message) {
      const { shortcuts } = await state();
      const type = message ? 'message' : 'global';
      const callback_id = shortcuts.find((one) => one.type === type && one.name === name)?.callback_id;
      if (!callback_id) throw new Error(`no shortcut ${name}`);
      if (!message) return act({ do: 'shortcut', callback_id });
      return act({ do: 'messageShortcut', channel: message.channel, ts: message.ts, callback_id });
    },
    async submits(fields) {
      await idle();
      const view = (await state()).modals.at(-1);
      if (!view) throw new Error('no window is open');
      return act({ do: 'submit', view_id: view.view_id, state: filled(view.view.blocks as KnownBlock[], fields) });
    },
    async reads(channel) {
      const last = (await heard(channel)).at(-1);
      const { people, bot } = await state();
      return last ? messageText(last, [...people, bot]) : '';
    },
  };
}
