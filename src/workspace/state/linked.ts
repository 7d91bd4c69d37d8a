import type { Json, World } from '../types.ts';
import { escaped } from './typed.ts';

const BROADCAST = /(^|[\s，。：；、（])@(channel|here|everyone)(?![\w-])/g;

/**
 * A text after `link_names` and `parse`, the two arguments that make names into mentions. `link_names` finds user
 * groups only, since Slack no longer links people by name; `parse: full` takes the text for something a person
 * typed, so that it also makes addresses, channels and `@channel` live.
 */
export function linked(world: World, text: string, { link_names, parse }: Json): string {
  if (parse === 'full') return withGroups(world, withChannels(world, withBroadcasts(withAddresses(escaped(text)))));
  return isOn(link_names) ? withGroups(world, text) : text;
}

function withGroups(world: World, text: string): string {
  return world.groups.reduce((done, { id, handle, disabled }) => {
    if (disabled !== undefined) return done;
    return done.replace(name('@', handle), `$1<!subteam^${id}|@${handle}>`);
  }, text);
}

function withChannels(world: World, text: string): string {
  const channels = world.channels.filter(({ kind }) => kind === 'channel');
  return channels.reduce((done, one) => done.replace(name('#', one.name), `$1<#${one.id}|${one.name}>`), text);
}

function withBroadcasts(text: string): string {
  return text.replace(BROADCAST, '$1<!$2>');
}

function withAddresses(text: string): string {
  return text.replace(/https?:\/\/(?:(?!&[lg]t;)[!-~])+/g, (url) => `<${url}>`);
}

/** A name after its sign, neither inside a word nor going on as a longer one. */
function name(sign: string, bare: string): RegExp {
  const literal = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}\\p{N}<|/&])${sign}${literal}(?![\\p{Script=Latin}\\p{N}_-])`, 'gu');
}

/** Slack's yes in an argument, be it JSON or a form. */
export function isOn(value: unknown): boolean {
  return value === true || value === 'true' || value === 1 || value === '1';
}
