import webApi, { type WebClient, type WebClientOptions } from '@slack/web-api';
import { silent } from './logger.ts';

const TIMEOUT_MS = 10_000;

/** Trying once and giving up in time leaves retrying to the outbox: Slack's own retries post twice. */
export function clientOptions(slackApiUrl: string): WebClientOptions {
  return {
    slackApiUrl,
    retryConfig: { retries: 0 },
    timeout: TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    logger: silent,
  };
}

export function slackClient(token: string, slackApiUrl: string): WebClient {
  return new webApi.WebClient(token, clientOptions(slackApiUrl));
}

/** Who we are in this workspace. Throws an Error with one sentence when Slack does not know the token or cannot be reached. */
export async function whoAmI(client: WebClient): Promise<{ botId: string; botUserId: string; team: string }> {
  try {
    const me = await client.auth.test();
    return { botId: String(me.bot_id), botUserId: String(me.user_id), team: String(me.team_id) };
  } catch (error) {
    const reason = (error as { data?: { error?: string } }).data?.error;
    if (reason)
      throw new Error(
        `Slack does not accept SLACK_BOT_TOKEN (${reason}): copy the bot token of the installed app into .env.`,
      );
    throw new Error(`Slack cannot be reached at ${client.slackApiUrl}: check the network and SLACK_API_URL.`, {
      cause: error,
    });
  }
}

/** Members of every user group by its handle, for roles. */
export async function groupMembers(client: WebClient): Promise<Map<string, string[]>> {
  const { usergroups = [] } = await client.usergroups.list({ include_users: true });
  return new Map(usergroups.map((group) => [group.handle ?? '', group.users ?? []]));
}
