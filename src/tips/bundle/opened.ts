import { fieldsOf, fileOf, type NamedFile, textOf } from '../keep/content.ts';
import { type Identity, open, openTwice } from '../seal/open.ts';
import { copy } from './copy.ts';
import { harmless } from './harmless.ts';
import type { PartLine, TipLine } from './line.schema.ts';

/** One part as a person reads it, and the file where it is one. */
export interface OpenedPart {
  text: string;
  file?: NamedFile;
}

/** Opens a part of a bundle under its own tip. An identity only when a request was granted and both private keys are there. */
export async function opened(
  part: PartLine,
  { id: tip, revealed }: TipLine,
  identities: Identity[],
): Promise<OpenedPart> {
  const { id, kind, day } = part;
  if (kind === 'identity' && !revealed) return { text: copy.sealed };
  const header = { tip, part: id, kind, day };
  const box = Buffer.from(part.box, 'base64');
  const bytes = await (kind === 'identity' ? openTwice : open)(box, identities, header).catch(() => undefined);
  if (!bytes) return { text: kind === 'identity' ? copy.sealed : copy.otherKey };
  if (kind === 'file') return fileIn(bytes);
  if (kind !== 'report' && kind !== 'identity') return { text: harmless(textOf(bytes)) };
  const fields = Object.entries(fieldsOf(bytes)).map(([label, value]) => `${label}：${value}`);
  return { text: harmless(fields.join('\n')) };
}

function fileIn(bytes: Uint8Array): OpenedPart {
  const file = fileOf(bytes);
  return { text: harmless(file.name).replaceAll('\n', ' '), file };
}
