import { type Fields, fieldsOf, fileOf, type NamedFile, textOf } from '../keep/content.ts';
import type { KeptPart } from '../keep/look.ts';
import { open } from '../seal/open.ts';

export type Content = { fields: Fields } | { file: NamedFile } | { text: string };

/** What is in a box, by its kind; undefined where this key does not open it. */
export async function openedPart(
  { box, tip, id: part, kind, day }: KeptPart,
  identity: string,
): Promise<Content | undefined> {
  const bytes = await open(box, [identity], { tip, part, kind, day }).catch(() => undefined);
  if (!bytes) return undefined;
  if (kind === 'report') return { fields: fieldsOf(bytes) };
  return kind === 'file' ? { file: fileOf(bytes) } : { text: textOf(bytes) };
}
