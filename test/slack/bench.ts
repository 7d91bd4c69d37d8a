import { pino } from 'pino';
import { inject } from 'vitest';
import { openAnswersIn } from '../../src/answers/index.ts';
import { fromGroups, peopleFrom, type Role } from '../../src/people/index.ts';
import type { Services } from '../../src/services.ts';
import { startSlack } from '../../src/slack/app.ts';
import { slackClient } from '../../src/slack/client.ts';
import type { Feature } from '../../src/slack/feature.ts';
import { slackFiles } from '../../src/slack/incoming/files.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { openRecords } from '../../src/storage/records.ts';
import { signed } from '../../src/workspace/deliver/sign.ts';
import type { Act } from '../../src/workspace/protocol.ts';
import { SECRET, workspace } from '../workspace/setup.ts';

const GROUPS: Record<Role, string> = {
  officer: 'zhifa',
  contact: 'lianluo',
  head: 'fuze',
  supervisor: 'jiandu',
  curator: 'zhishi',
  custodian: 'baoguan',
  administrator: 'guanli',
};

interface Options {
  /** What the bot knows; the workspace's manifest is made of `installed`. */
  known: Feature[];
  installed?: Feature[];
}

/** The surface with features of a test, in a workspace of its own, and groups and time in the test's hands. */
export async function openBench({ known, installed = known }: Options) {
  const ws = await workspace({ manifest: manifestOf(installed) });
  const records = await openRecords(':memory:');
  const answers = await openAnswersIn(inject('indexed'));
  const members = new Map<string, string[]>();
  let now = Date.now();
  const people = peopleFrom(
    fromGroups(
      GROUPS,
      async () => members,
      () => new Date(now),
    ),
  );
  const log = pino({ level: 'silent' });
  const client = slackClient(ws.botToken, ws.apiUrl);
  const files = slackFiles(client);
  const services: Services = { records, answers, people, files, channels: {}, clock: () => new Date(), log };
  const transport = { kind: 'http', signingSecret: SECRET, port: 0, host: '127.0.0.1' } as const;
  const settings = { botToken: ws.botToken, apiUrl: ws.apiUrl, transport };
  const start = async () => {
    const started = await startSlack({ settings, client, features: known }, services);
    ws.connect(started.url ?? '');
    return started;
  };
  let slack = await start();
  return {
    ws,
    services,
    /** The bot goes, and comes back to what it left undone. */
    async restart() {
      await slack.stop();
      slack = await start();
    },
    /** Puts people into the group of a role and lets the minute pass in which roles are remembered. */
    regroup(role: Role, users: string[]) {
      members.set(GROUPS[role], users);
      now += 61_000;
    },
    async act(act: Act) {
      const result = await ws.act(act);
      await slack.idle();
      return result;
    },
    /** What a person (the officer, if nobody is named) sees of the bot in a channel. */
    async heard(channel: string, as?: string) {
      const { messages, bot } = await ws.state(as);
      return messages.filter((message) => message.user === bot.id && message.channel === channel);
    },
    /** An interaction that Slack never made, under a good signature. */
    async forge(payload: object): Promise<number> {
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      const headers = signed(SECRET, body, Math.floor(Date.now() / 1000));
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const { status } = await fetch(slack.url ?? '', { method: 'POST', headers: { ...headers, ...type }, body });
      await slack.idle();
      return status;
    },
    async stop() {
      await slack.stop();
      answers.close();
      await records.close();
      await ws.close();
    },
  };
}
export type Bench = Awaited<ReturnType<typeof openBench>>;
