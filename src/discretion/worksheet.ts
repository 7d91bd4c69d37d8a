import { createHash } from 'node:crypto';
import type { Services } from '../services.ts';
import { shortId } from '../slack/short-id.ts';
import { assess } from './assess.ts';
import { basisFor } from './basis.ts';
import type { Assessment, Basis, CaseInput } from './types.ts';

/** A weighing that was kept: JSON texts, so that a replay can be compared byte by byte. */
export interface Worksheet {
  id: string;
  power: string;
  input: string;
  basis: string;
  result: string;
  packHash: string;
  /** Over the power's card, the circumstances and the official text of the article, as they were. */
  lawHash: string;
  index: string;
  savedAt: string;
}

type Law = Pick<Services['answers'], 'knowledge' | 'fullText' | 'index'>;

export function worksheetOf({ found, basis }: { found: Assessment; basis: Basis }, law: Law): Worksheet {
  return {
    id: shortId('W', 7),
    power: found.input.power,
    input: JSON.stringify(found.input),
    basis: JSON.stringify(basis),
    result: JSON.stringify(found),
    packHash: hash(basis.pack),
    lawHash: lawHashOf(basis, found.input, law),
    index: law.index,
    savedAt: new Date().toISOString(),
  };
}

export interface Replayed {
  found: Assessment;
  /** The kept basis gives the kept result, byte for byte. */
  same: boolean;
  packChanged: boolean;
  lawChanged: boolean;
}

/** Computes a worksheet again from what was kept with it, and compares that with the knowledge and texts of now. */
export function replayed({ input, basis, result, packHash, lawHash }: Worksheet, law: Law): Replayed {
  const given = JSON.parse(input) as CaseInput;
  const now = basisFor(law.knowledge, given);
  return {
    found: JSON.parse(result) as Assessment,
    same: JSON.stringify(assess(given, JSON.parse(basis) as Basis)) === result,
    packChanged: !now || hash(now.pack) !== packHash,
    lawChanged: !now || lawHashOf(now, given, law) !== lawHash,
  };
}

function lawHashOf({ power, sets, law }: Basis, { actEnd }: CaseInput, { fullText }: Law): string {
  const article = law.citation && fullText(law.citation, actEnd);
  return hash([power, sets, law, article?.paragraphs ?? null]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
