import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readSettings, readSlackSettings, type Settings } from '../config.ts';
import { features } from '../features.ts';
import { type Bot, startBot } from '../main.ts';
import type { Feature } from '../slack/feature.ts';
import { manifestOf } from '../slack/manifest.ts';
import { startWorkspace, type Workspace } from '../workspace/index.ts';
import { withTips } from './demo-keys.ts';
import { firstSampleData } from './sample-data.ts';

export interface Local {
  workspace: Workspace;
  bot: Bot;
  stop(): Promise<void>;
}

export interface LocalOptions {
  /** Port of the workspace; any free one when absent. */
  port?: number;
  /** Directory of the built page; none in a terminal. */
  page?: string;
  features?: Feature[];
  /** Socket Mode instead of signed HTTP. */
  socket?: boolean;
  /** Slack's rate limits, on unless turned off. */
  limits?: 'slack' | 'off';
  /** What time it is to be in the workspace, and so for the bot; as it was left when absent. */
  at?: Date;
  /** Puts the sample data in at the first start. */
  sample?: boolean;
}

/** The bot and the local workspace in one process, meeting over HTTP on free ports of 127.0.0.1. */
export async function startLocal(settings: Settings = readSettings(), options: LocalOptions = {}): Promise<Local> {
  const list = options.features ?? features;
  const signingSecret = randomBytes(16).toString('hex');
  const workspace = await startWorkspace({
    data: join(settings.data, 'workspace'),
    signingSecret,
    manifest: manifestOf(list),
    ...(options.port !== undefined && { port: options.port }),
    ...(options.page && { page: options.page }),
    ...(options.limits && { limits: options.limits }),
    ...(options.at && { at: options.at }),
  });
  try {
    const environment = {
      SLACK_BOT_TOKEN: workspace.botToken,
      ...(options.socket ? { SLACK_APP_TOKEN: workspace.appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
      SLACK_API_URL: workspace.apiUrl,
      PORT: '0',
      HOST: '127.0.0.1',
    };
    if (options.sample) await firstSampleData(settings, workspace.now());
    const bot = await startBot(await withTips(staffed(settings)), readSlackSettings(environment), {
      list,
      clock: () => workspace.now(),
    });
    if (bot.url) workspace.connect(bot.url);
    return { workspace, bot, stop: () => stopBoth(workspace, bot) };
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

/** The people and channels of the local workspace: its administrator, and a department for the officer and the contact. */
function staffed(settings: Settings): Settings {
  const channels = { supervision: 'C0OVERSEE', UM: 'C0URBAN', ...settings.channels };
  return { ...settings, administrators: ['U0ADMIN'], groups: { UM: 'chengguan', ...settings.groups }, channels };
}

async function stopBoth(workspace: Workspace, bot: Bot): Promise<void> {
  await bot.stop();
  await workspace.close();
}
