import { copy } from '../copy.ts';
import { deliverEvent } from '../deliver/event.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import type { Act, ActResult } from '../protocol.ts';
import { channelById } from '../state/channels.ts';
import { hearsStop, sessionAt } from '../state/sessions.ts';
import { stopByPerson } from '../state/streaming/stream.ts';
import type { World } from '../types.ts';

/** A person presses Stop. Streams end as they stand; what else is under way, and the session, are the app's to end. */
export async function stop(world: World, act: Extract<Act, { do: 'stop' }>): Promise<ActResult> {
  const { as: user, channel, thread_ts } = act;
  if (!channelById(world, channel)?.members.includes(user)) return { ok: false, reason: copy.unknownChannel };
  if (sessionAt(world, act)?.status !== 'processing') return { ok: false, reason: copy.nothingRunning };
  if (!hearsStop(world)) return { ok: false, reason: copy.cannotStop };
  const here = [...world.streaming.values()].filter(
    (stream) => stream.channel === channel && stream.thread_ts === thread_ts && !stream.stopped,
  );
  for (const stream of here) stopByPerson(world, stream);
  const streaming_message_ts = here.map(({ ts }) => ts);
  const about = { type: 'agent_session_stopped' as const, channel, user, thread_ts, streaming_message_ts };
  const answer = await deliverEvent(world, about.type, { ...about, event_ts: world.clock.ts() });
  const reason = answer === null ? undefined : failure(answer, copy.what.stop);
  if (reason === undefined) return { ok: true };
  tellFailed(world, user, ['agent_session_stopped', reason]);
  return { ok: false, reason };
}
