import { LONGEST_TITLE } from '../api/sessions.ts';
import { copy } from '../copy.ts';
import { deliverEvent } from '../deliver/event.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import type { Act, ActResult } from '../protocol.ts';
import { channelById } from '../state/channels.ts';
import { TEAM } from '../state/ids.ts';
import { sessionAt, setSession } from '../state/sessions.ts';
import type { World } from '../types.ts';

/** A person gives a session another title. It stands whether or not the app hears of it. */
export async function rename(world: World, act: Extract<Act, { do: 'rename' }>): Promise<ActResult> {
  const { as: user, channel, thread_ts } = act;
  if (!channelById(world, channel)?.members.includes(user)) return { ok: false, reason: copy.unknownChannel };
  const before = sessionAt(world, act);
  if (before === undefined) return { ok: false, reason: copy.noSession };
  const title = act.title.trim();
  if (title === '' || [...title].length > LONGEST_TITLE) return { ok: false, reason: copy.badTitle(LONGEST_TITLE) };
  if (title === before.title) return { ok: true };
  setSession(world, act, { title });
  const answer = await deliverEvent(world, 'agent_session_title_changed', {
    ...{ type: 'agent_session_title_changed', channel, user, team_id: TEAM, thread_ts, title },
    ...(before.title === undefined ? {} : { previous_title: before.title }),
    event_ts: world.clock.ts(),
  });
  const reason = answer === null ? undefined : failure(answer, copy.what.rename);
  if (reason !== undefined) tellFailed(world, user, ['agent_session_title_changed', reason]);
  return { ok: true };
}
