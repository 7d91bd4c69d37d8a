import type { World } from '../types.ts';
import { keepGrown } from './messages.ts';
import { endInTime, sessionAt, setSession } from './sessions.ts';

/** After a restart: a stream that was on its way is one that broke off, and sessions go on until their time. */
export function resume(world: World): void {
  for (const session of world.sessions.values()) endInTime(world, session);
  for (const message of [...world.messages.values()].flat()) {
    if (message.streaming_state !== 'in_progress') continue;
    keepGrown(world, { ...message, streaming_state: 'errored' });
    const thread = { channel: message.channel, thread_ts: message.thread_ts ?? message.ts };
    if (sessionAt(world, thread)?.status === 'processing') setSession(world, thread, { status: 'active' });
  }
}
