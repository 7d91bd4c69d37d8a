import type { Subscription } from '../api/event-scopes.ts';
import { isSubscribed } from '../api/scopes.ts';
import { accountOf } from '../state/accounts.ts';
import { channelById } from '../state/channels.ts';
import { APP, BOT_USER, newId, newSecret, TEAM } from '../state/ids.ts';
import type { Delivery, Json, World } from '../types.ts';
import { newDelivery, send } from './deliver.ts';
import type { Answer } from './post.ts';

/** Slack tries an event three more times: at once, a minute later, and five minutes after that. */
const RETRIES_AFTER_MS = [0, 60_000, 300_000];

/**
 * Delivers one event to the app, when it is subscribed. Resolves with the answer to the first attempt
 * (undefined without an app, null when not subscribed); later attempts follow by the workspace's clock.
 */
export async function deliverEvent(
  world: World,
  subscription: Subscription,
  event: Json,
): Promise<Answer | null | undefined> {
  if (!isSubscribed(world, subscription)) return null;
  const envelope = {
    token: 'local',
    team_id: TEAM,
    context_team_id: TEAM,
    context_enterprise_id: null,
    api_app_id: APP,
    event,
    type: 'event_callback',
    event_id: newId('Ev0'),
    event_time: Math.floor(world.clock.now().getTime() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: isShared(world, event.channel),
    event_context: `4-${newSecret(16)}`,
  };
  const delivery = newDelivery(world, 'event', [String(event.type), envelope]);
  const answer = await send(world, delivery);
  if (answer?.failed !== undefined && !answer.noRetry) retry(world, delivery, [1, answer.failed]);
  return answer;
}

/** Whether people of another team are in the conversation an event is about. */
function isShared(world: World, channel: unknown): boolean {
  return channelById(world, channel)?.members.some((member) => accountOf(world, member).stranger) === true;
}

function retry(world: World, delivery: Delivery, [attempt, reason]: [number, string]): void {
  const wait = RETRIES_AFTER_MS[attempt - 1];
  if (wait === undefined) return;
  world.clock.after(wait, async () => {
    if (delivery.taken === true) return;
    const headers = { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': reason };
    const answer = await send(world, delivery, { attempt, headers });
    if (answer?.failed !== undefined && !answer.noRetry) retry(world, delivery, [attempt + 1, answer.failed]);
  });
}
