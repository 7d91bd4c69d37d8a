import { faultOf } from './gate/judge.ts';
import { holdsPoint } from './point.rules.ts';
import { cutSentences } from './sentences.grammar.ts';
import type { Evidence, Explanation, Mentioned, Sentence } from './types.ts';

/** Signs that are read of one explanation; a model that goes on is not listened to any longer. */
const LONGEST = 4000;
/** Sentences that are said of one explanation. */
const MOST = 8;

export interface Hearing {
  point: string;
  evidence: readonly Evidence[];
  mentioned: Mentioned;
}

export type Heard = Pick<Explanation, 'written' | 'said' | 'dropped'>;

/**
 * Listens to a model and passes on the sentences that stand, as soon as one of them holds the point of the answer; none
 * before. Throws what `pieces` throws, with `heard` filled in up to there.
 */
export async function listen(
  pieces: AsyncIterable<string>,
  hearing: Hearing & { heard: Heard },
  say: (sentences: Sentence[]) => Promise<void>,
): Promise<void> {
  const { heard } = hearing;
  let rest = '';
  const kept: Sentence[] = [];
  const take = async (done: boolean) => {
    const cut = cutSentences(rest, done);
    rest = cut.rest;
    const fresh = cut.sentences.filter((sentence) => stands(sentence, hearing)).slice(0, MOST - kept.length);
    kept.push(...fresh);
    if (!kept.some((one) => holdsPoint(one, hearing.point, hearing.evidence))) return;
    const unsaid = kept.slice(heard.said.length);
    heard.said.push(...unsaid);
    if (unsaid.length > 0) await say(unsaid);
  };
  for await (const piece of pieces) {
    heard.written += piece;
    rest += piece;
    await take(false);
    if (heard.written.length >= LONGEST || kept.length >= MOST) return;
  }
  await take(true);
}

/** What a kept explanation says when it is judged again. */
export function judgedAgain(kept: Explanation, mentioned: Mentioned): Sentence[] {
  const heard: Heard = { written: '', said: [], dropped: {} };
  const { point, evidence } = kept;
  const hearing = { point, evidence, mentioned, heard };
  const sentences = cutSentences(kept.written, kept.written.length < LONGEST).sentences;
  const standing = sentences.filter((sentence) => stands(sentence, hearing)).slice(0, MOST);
  return standing.some((one) => holdsPoint(one, point, evidence)) ? standing : [];
}

function stands(sentence: Sentence, { evidence, mentioned, heard }: Hearing & { heard: Heard }): boolean {
  const fault = faultOf(sentence, evidence, mentioned);
  if (fault) heard.dropped[fault] = (heard.dropped[fault] ?? 0) + 1;
  return fault === undefined;
}
