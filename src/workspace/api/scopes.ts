import { refuse } from '../refusal.ts';
import { channelOf } from '../state/channels.ts';
import type { Json, World } from '../types.ts';

/** The scopes of which one is needed for a method; `{kind}` is channels or im, by the channel it is about. */
const SCOPES: Record<string, string[]> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.appendStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  'agents.sessions.setStatus': ['chat:write'],
  'agents.sessions.rename': ['chat:write'],
  'conversations.list': ['channels:read', 'im:read'],
  'conversations.info': ['{kind}:read'],
  'conversations.members': ['{kind}:read'],
  'conversations.history': ['{kind}:history'],
  'conversations.replies': ['{kind}:history'],
  'conversations.open': ['im:write'],
  'conversations.join': ['channels:join'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'usergroups.list': ['usergroups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'reactions.add': ['reactions:write'],
  'assistant.threads.setStatus': ['chat:write', 'assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'assistant.threads.setTitle': ['assistant:write'],
  'bots.info': ['users:read'],
  'team.info': ['team:read'],
  'files.info': ['files:read'],
  'files.list': ['files:read'],
  'files.delete': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
};

/** What each event subscription needs. */
const EVENT_SCOPES: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.im': 'im:history',
  agent_session_stopped: 'chat:write',
  agent_session_title_changed: 'chat:write',
  file_shared: 'files:read',
  file_deleted: 'files:read',
};

/** Whether the manifest subscribes an event and grants its scope; without a manifest every event is delivered. */
export function isSubscribed(world: World, event: string): boolean {
  if (world.manifest === undefined) return true;
  const scope = EVENT_SCOPES[event];
  const wanted = world.manifest.settings?.event_subscriptions?.bot_events?.includes(event) === true;
  return wanted && (scope === undefined || hasScope(world, scope));
}

/** Throws `missing_scope` when the manifest does not grant what a method needs. Without a manifest all is granted. */
export function checkScope(world: World, method: string, args: Json): void {
  const needed = SCOPES[method];
  if (world.manifest === undefined || needed === undefined) return;
  const kind = channelOf(world, args.channel)?.kind === 'im' ? 'im' : 'channels';
  const wanted = needed.map((scope) => scope.replace('{kind}', kind));
  if (wanted.some((scope) => hasScope(world, scope))) return;
  refuse('missing_scope', { needed: wanted.join(','), provided: granted(world).join(',') });
}

export function hasScope(world: World, scope: string): boolean {
  return granted(world).includes(scope);
}

/** Whether the app may look at files; without a manifest it may. */
export function mayRead(world: World): boolean {
  return world.manifest === undefined || hasScope(world, 'files:read');
}

export function granted(world: World): string[] {
  return world.manifest?.oauth_config?.scopes?.bot ?? [];
}
