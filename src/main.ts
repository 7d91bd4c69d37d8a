import { join } from 'node:path';
import { confirmedIn } from './answers/confirmed/records.ts';
import { openFinders } from './answers/elsewhere/finders.ts';
import { loadPrompts } from './answers/index.ts';
import { openLiveAnswers } from './answers/live.ts';
import type { Settings, SlackSettings } from './config.ts';
import { features } from './features.ts';
import { makeLog } from './log.ts';
import { fromGroups, fromRecords, peopleFrom } from './people/index.ts';
import type { Services } from './services.ts';
import { type SlackApp, startSlack } from './slack/app.ts';
import { groupMembers, slackClient } from './slack/client.ts';
import type { Feature } from './slack/feature.ts';
import { slackFiles } from './slack/incoming/files.ts';
import { lockData } from './storage/lock.ts';
import { openRecords } from './storage/records.ts';
import { openVault } from './tips/vault.ts';

const PROMPTS = join(import.meta.dirname, '..', 'prompts');

export interface Bot extends Pick<SlackApp, 'url' | 'idle'> {
  stop(): Promise<void>;
}

interface BotOptions {
  list?: Feature[];
  /** The time by which questions are answered: the local workspace has one of its own. */
  clock?: () => Date;
}

const realTime = () => new Date();

/**
 * Starts the bot: data directory → prompts → records → index → people → Slack.
 * Throws an Error with one sentence when another process uses the data, the index is missing, or Slack does not answer.
 */
export async function startBot(
  settings: Settings,
  slack: SlackSettings,
  { list = features, clock = realTime }: BotOptions = {},
): Promise<Bot> {
  const lock = lockData(settings.data);
  if (!lock)
    throw new Error(
      `Another Plumbline is using ${settings.data}: stop it first, or set PLUMBLINE_DATA to another directory.`,
    );
  const open: (() => Promise<void> | void)[] = [() => lock.release()];
  try {
    return await assemble(settings, { slack, list, clock }, open);
  } catch (error) {
    await closeAll(open);
    throw error;
  }
}

/** Opens one part after the other; what has to be closed again is put on `open`. */
async function assemble(
  settings: Settings,
  { slack, list, clock }: Required<BotOptions> & { slack: SlackSettings },
  open: (() => Promise<void> | void)[],
): Promise<Bot> {
  // A template with a wrong variable stops the start, not the question that would need it.
  const prompts = loadPrompts(PROMPTS);
  const log = makeLog(settings.log);
  const records = await openRecords(settings.data, settings.auditKey);
  open.push(() => records.close());
  const finders = await openFinders(settings, log);
  const answers = await openLiveAnswers(settings.data, log, { finders, confirmed: confirmedIn(records.db) });
  open.push(() => answers.close());
  const client = slackClient(slack.botToken, slack.apiUrl);
  const people = peopleFrom(
    fromRecords(records.db),
    fromGroups(settings.groups, () => groupMembers(client), realTime),
    async (user) => ({ roles: settings.administrators.includes(user) ? ['administrator'] : [] }),
  );
  const tips = settings.tips && openVault(settings.data, settings.tips);
  // Loaded on demand: without a model nothing of it is.
  const model =
    settings.model && (await (await import('./answers/model/chat/open.ts')).openModel(settings.model, prompts));
  const services: Services = {
    ...(model && { model }),
    records,
    answers,
    people,
    channels: settings.channels,
    files: slackFiles(client),
    ...(tips && { tips }),
    clock,
    log,
  };
  const app = await startSlack({ settings: slack, client, features: list }, services);
  open.push(() => app.stop());
  return { url: app.url, idle: () => app.idle(), stop: () => closeAll(open) };
}

async function closeAll(open: (() => Promise<void> | void)[]): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}
