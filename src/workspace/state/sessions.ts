import { hasScope, isSubscribed } from '../api/scopes.ts';
import type { AgentSession } from '../protocol.ts';
import type { Session, World } from '../types.ts';
import { channelById } from './channels.ts';

/** Slack takes `processing` back to `active` after an hour without a new `processing`. */
const PROCESSING_MS = 3_600_000;

interface Thread {
  channel: string;
  thread_ts: string;
}

export function sessionAt(world: World, { channel, thread_ts }: Thread): Session | undefined {
  return world.sessions.get(`${channel}:${thread_ts}`);
}

/** Changes a thread's session, or begins one (`active`) where there is none. */
export function setSession(world: World, { channel, thread_ts }: Thread, change: Partial<Session>): Session {
  const before = sessionAt(world, { channel, thread_ts }) ?? { channel, thread_ts, status: 'active' };
  const session: Session = { ...before, ...change };
  if (change.status !== undefined) delete session.until;
  if (change.status === 'processing') session.until = world.clock.now().getTime() + PROCESSING_MS;
  const key = `${channel}:${thread_ts}`;
  world.store.write('session', key, [key, session]);
  world.sessions.set(key, session);
  endInTime(world, session);
  const people = channelById(world, channel)?.members ?? [];
  world.stream.tell(people, { type: 'session', session: toLocalSession(world, session) });
  return session;
}

/** Sees to it that a session does not stay `processing` past its time. */
export function endInTime(world: World, session: Session): void {
  if (session.until === undefined) return;
  world.clock.after(session.until - world.clock.now().getTime(), () => {
    if (sessionAt(world, session) === session) setSession(world, session, { status: 'active' });
  });
}

/** Only an app declared as an agent has sessions; declaring it grants this scope. */
export function isAgent(world: World): boolean {
  return world.manifest === undefined || hasScope(world, 'assistant:write');
}

export function hearsStop(world: World): boolean {
  return isSubscribed(world, 'agent_session_stopped');
}

export function toLocalSession(world: World, { channel, thread_ts, status, title }: Session): AgentSession {
  const stoppable = status === 'processing' && hearsStop(world);
  return { channel, thread_ts, status, stoppable, ...(title === undefined ? {} : { title }) };
}
