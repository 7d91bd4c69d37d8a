import { refuse } from '../refusal.ts';
import { channelOf } from '../state/channels.ts';
import type { Json, World } from '../types.ts';
import { EVENT_SCOPES, type Subscription } from './event-scopes.ts';
import { METHOD_SCOPES } from './method-scopes.ts';

/** The first word of the scopes for a conversation type. */
const TYPES: Record<string, string> = { public_channel: 'channels', private_channel: 'groups', im: 'im', mpim: 'mpim' };

/** Whether the manifest subscribes an event and grants its scope; without a manifest every event is delivered. */
export function isSubscribed(world: World, event: Subscription): boolean {
  if (world.manifest === undefined) return true;
  const scope = EVENT_SCOPES[event];
  const wanted = world.manifest.settings?.event_subscriptions?.bot_events?.includes(event) === true;
  return wanted && (scope === undefined || hasScope(world, scope));
}

/** Throws `missing_scope` when the manifest does not grant what a method needs. Without a manifest all is granted. */
export function checkScope(world: World, method: string, args: Json): void {
  const needed = METHOD_SCOPES[method] ?? [];
  if (world.manifest === undefined || needed.length === 0) return;
  const wanted = needed[0]?.startsWith('{types}') === true ? lackingTypes(world, args) : lacking(world, needed, args);
  if (wanted.length === 0) return;
  refuse('missing_scope', { needed: wanted.join(','), provided: granted(world).join(',') });
}

/** The scopes of which one is needed, when none is granted. */
function lacking(world: World, needed: readonly string[], args: Json): string[] {
  const kind = channelOf(world, args.channel)?.kind === 'im' ? 'im' : 'channels';
  const wanted = needed.map((scope) => scope.replace('{kind}', kind));
  return wanted.some((scope) => hasScope(world, scope)) ? [] : wanted;
}

/** A list of conversations needs the scope of every type in it. */
function lackingTypes(world: World, args: Json): string[] {
  const scopes = typesOf(args).map((type) => `${TYPES[type] ?? 'channels'}:read`);
  return scopes.filter((scope) => !hasScope(world, scope));
}

/** The conversation types a list asks for; public channels when it does not say. */
export function typesOf({ types }: Json): string[] {
  const given = typeof types === 'string' && types !== '' ? types : 'public_channel';
  return given.split(',').map((type) => type.trim());
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
