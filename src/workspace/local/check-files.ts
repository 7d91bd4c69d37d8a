import { copy } from '../copy.ts';
import { extensionOf } from '../files/name.ts';
import type { Json } from '../types.ts';

/** What Slack takes in a modal, in MB. */
const LARGEST = 10;
const USUAL_MOST = 10;

/** What is wrong with the files chosen in a `file_input`: too many, too large, or of another kind than it takes. */
export function filesMistake({ max_files, filetypes }: Json, files: Json[]): string | undefined {
  const most = Number(max_files ?? USUAL_MOST);
  if (files.length > most) return copy.filesAtMost(most);
  const kinds = ((filetypes as string[] | undefined) ?? []).map((kind) => kind.toLowerCase());
  const strange = files.find((file) => kinds.length > 0 && !isOneOf(kinds, file));
  if (strange !== undefined) return copy.fileKinds(String(strange.name), kinds.join(', '));
  const large = files.find(({ size }) => Number(size) > LARGEST * 2 ** 20);
  return large === undefined ? undefined : copy.fileOver(String(large.name), LARGEST);
}

function isOneOf(kinds: string[], { name, filetype }: Json): boolean {
  return kinds.includes(extensionOf(String(name))) || kinds.includes(String(filetype));
}
