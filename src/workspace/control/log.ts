import type { World } from '../types.ts';

/**
 * The entries after an id, oldest first; without one, the newest. `last` is the id of the newest there is: a smaller one
 * than asked for means that the workspace has started anew. No token stands in it, wherever the app may have put one.
 */
export function logPage(world: World, { after, limit }: { after?: unknown; limit?: unknown }): string {
  const { entries } = world.log;
  const most = limit === undefined ? entries.length : Math.max(0, Math.floor(Number(limit)) || 0);
  const from =
    after === undefined ? Math.max(0, entries.length - most) : entries.findIndex(({ id }) => id > Number(after));
  const page = from < 0 ? [] : entries.slice(from, from + most);
  const text = JSON.stringify({ entries: page, last: entries.at(-1)?.id ?? 0 });
  return [world.botToken, world.appToken].reduce(
    (safe, token) => safe.replaceAll(token, `${token.slice(0, 5)}…`),
    text,
  );
}
