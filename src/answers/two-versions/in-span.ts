import type { Answer, Question } from '../types.ts';
import { restsOn } from '../views/rests-on.ts';
import { versionsCopy } from './copy.ts';
import { spanIn } from './span.grammar.ts';

type Ask = (question: Question) => Promise<Answer>;

/**
 * Answers a question that tells only the year or month of what happened, by the law of then. Where that changed within
 * it and the answer with it, both are offered, each with its day, and the asker says which; any other question as it is.
 */
export async function inSpan(question: Question, answer: Ask): Promise<Answer> {
  const span = question.asOf || question.decision ? undefined : spanIn(question.text, question.day);
  if (!span) return answer(question);
  const on = (day: string) => answer({ ...question, text: span.text, day, asOf: true });
  const [before, after] = [await on(span.first), await on(span.last)];
  if (!before.sure || !after.sure || isSame(before, after)) return after;
  const { index, wants, field, asOf, day } = after;
  return {
    ...{ question: question.text, wants, day, index, sure: true, cards: [], provisions: [] },
    ...(field && { field }),
    ...(asOf && { asOf }),
    point: versionsCopy.which(span.written),
    versions: [before, after],
  };
}

/** They rest on the same words. */
function isSame(one: Answer, other: Answer): boolean {
  const [these, those] = [one, other].map(({ lapsed, answering, ...answer }) => {
    const cited = restsOn({ ...answer, ...(answering && { answering }) }).cited.map(
      ({ name, quote, gist }) => quote ?? gist ?? name,
    );
    return JSON.stringify([lapsed, answering?.quote, cited.sort()]);
  });
  return these === those;
}
