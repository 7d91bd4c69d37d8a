import type { Problem } from '../blocks/problem.ts';
import { BOT_USER } from '../state/ids.ts';
import type { Json, World } from '../types.ts';
import { seenBy } from './seen-by.ts';

/** Pictures Slack draws from a `slack_file`. */
const DRAWN = ['png', 'jpg', 'gif'];

/** Every `slack_file` in some blocks or a view that is no picture the bot may see, in Slack's words. */
export function namedFileProblems(world: World, value: unknown, pointer: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const at = `${pointer}/${key}`;
    if (key !== 'slack_file') return namedFileProblems(world, inside, at);
    if (isDrawable(world, inside)) return [];
    return [{ pointer: at, code: 'invalid_slack_file', message: 'invalid slack file' }];
  });
}

function isDrawable(world: World, named: unknown): boolean {
  const { id, url } = (named ?? {}) as Json;
  if ((id === undefined) === (url === undefined)) return false;
  const file = world.files.get(String(id ?? idIn(String(url))));
  return file?.state === 'complete' && seenBy(world, BOT_USER, file) && DRAWN.includes(file.filetype);
}

/** The file of a `url_private` or a `permalink`. */
function idIn(url: string): string | undefined {
  return /\/(?:files-pri\/T[A-Z0-9]+-|files\/U[A-Z0-9]+\/)(F[A-Z0-9]+)\//.exec(url)?.[1];
}
