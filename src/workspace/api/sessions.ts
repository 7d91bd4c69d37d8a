import { refuse } from '../refusal.ts';
import { hasBot, personById } from '../state/channels.ts';
import { threadRoot } from '../state/messages.ts';
import { hearsStop, isAgent, sessionAt, setSession } from '../state/sessions.ts';
import type { Json, World } from '../types.ts';
import { channelArgument, need } from './arguments.ts';
import type { Method } from './method.ts';
import { isStatus } from './session-status.ts';

export const LONGEST_TITLE = 200;
const UNHEARD = 'missing_agent_session_stopped_event_subscription';

export const sessionMethods: Record<string, Method> = {
  /** Says what the app does in a thread; a title counts only for a session that begins with this. */
  'agents.sessions.setStatus': (world, args) => {
    const { status } = need(args, 'status');
    const thread = threadArgument(world, args);
    if (!isStatus(status)) return refuse('invalid_status');
    const title = args.title ? titleOf(args.title) : undefined;
    const { initiator_user_id: initiator } = args;
    if (initiator && personById(world, initiator) === undefined) return refuse('user_not_found');
    const begun = sessionAt(world, thread) === undefined;
    const session = setSession(world, thread, { status, ...(begun && title !== undefined ? { title } : {}) });
    const warning = hearsStop(world) ? {} : { warning: UNHEARD, response_metadata: { warnings: [UNHEARD] } };
    const named = session.title === undefined ? {} : { title: session.title };
    return { status, agent_status: status, ...named, ...warning };
  },

  'agents.sessions.rename': (world, args) => {
    const title = titleOf(need(args, 'title').title);
    const thread = threadArgument(world, args);
    if (sessionAt(world, thread) === undefined) return refuse('session_not_found');
    setSession(world, thread, { title });
    return { title };
  },
};

function threadArgument(world: World, args: Json): { channel: string; thread_ts: string } {
  const channel = channelArgument(world, need(args, 'channel_id').channel_id);
  if (!hasBot(channel) || !isAgent(world)) return refuse('not_authorized');
  if (!args.thread_ts) return refuse('thread_ts_required');
  return {
    channel: channel.id,
    thread_ts: threadRoot(world, channel.id, args.thread_ts) ?? refuse('thread_not_found'),
  };
}

function titleOf(given: unknown): string {
  const title = String(given);
  return [...title].length > LONGEST_TITLE ? refuse('invalid_arguments') : title;
}
