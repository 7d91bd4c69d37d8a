import { createHash } from 'node:crypto';
import type { Unit } from '../artefact/units.ts';

/** Longer than most models read; what a longer article is about is said before. */
const MOST = 2_000;

/** A provision as a model reads it: where it stands, then what it says. */
export function provisionText({ edition, label, heading, text }: Unit): string {
  return [`${edition.title}${label}`, heading, text]
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MOST);
}

/** SHA-256 by which a text's vector is kept: what has not changed is not embedded again. */
export function checksum(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
