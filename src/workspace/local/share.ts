import { copy } from '../copy.ts';
import { toShared } from '../files/keep.ts';
import { MOST_FILES } from '../files/limits.ts';
import type { Act, ActResult } from '../protocol.ts';
import type { World } from '../types.ts';
import { say } from './say.ts';

/** A person sends files they have put up, with or without text: one message. */
export async function share(world: World, act: Extract<Act, { do: 'share' }>): Promise<ActResult> {
  const no = (reason: string): ActResult => ({ ok: false, reason });
  const { files: ids, ...said } = act;
  if (!Array.isArray(ids) || ids.length === 0) return no(copy.fileMissing);
  if (ids.length > MOST_FILES) return no(copy.tooManyFiles(MOST_FILES));
  const files = [...new Set(ids)].flatMap((id) => world.files.get(id) ?? []);
  const own = files.every(({ user, state }) => user === act.as && state === 'uploaded');
  if (files.length < ids.length || !own) return no(copy.fileMissing);
  return say(world, { ...said, do: 'say' }, files.map(toShared));
}
