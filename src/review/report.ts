import { differences, type Run } from '../knowledge/diff.ts';
import type { TextArticle } from '../knowledge/texts/types.ts';
import { printedArticle } from '../knowledge/timeline.ts';
import { nameOf } from './changes.view.ts';
import { copy } from './copy.ts';
import { reportCopy as say } from './report.copy.ts';
import type { Reviewed } from './reviewed.ts';
import type { Difference } from './types.ts';
import { wordsOf } from './words.ts';

/** Characters of words both have that are shown beside what differs. */
const AROUND = 8;

/** The change report as Chinese lines: each item, what became of what it rests on, old → new. */
export function impactLines(all: Reviewed[], since?: string): string[] {
  const waiting = all.filter(({ confirmed }) => !confirmed).length;
  return [
    say.head(all.length, waiting),
    ...(since ? [say.since(since)] : []),
    ...all.flatMap(itemLines),
    ...(waiting > 0 ? [say.confirmHint] : []),
  ];
}

/** The same as data; the words of both are in full. */
export function impactData(all: Reviewed[]) {
  return all.map(({ item, confirmed, differences, state }) => ({
    ...{ kind: item.kind, id: item.id, title: item.title, state },
    status: confirmed ? 'confirmed' : 'waiting',
    ...(confirmed && { confirmed }),
    changes: differences.map((one) => {
      const { was, now } = wordsOf(one);
      return { ...one, ...(was && { was: asText(was) }), ...(now && { now: asText(now) }) };
    }),
  }));
}

function itemLines(one: Reviewed): string[] {
  const { confirmed } = one;
  const status = confirmed ? say.confirmed(confirmed.role, confirmed.day) : say.waiting;
  return [`${nameOf(one)}　${status}`, ...one.differences.flatMap(differenceLines)];
}

function differenceLines(one: Difference): string[] {
  const { was, now, same } = wordsOf(one);
  const head = `  ${copy.difference(one)}`;
  if (same || !(was && now)) return [head];
  const [before, after] = differences(printedArticle(was), printedArticle(now));
  return [head, say.change(brief(before), brief(after))];
}

/** The words that differ, in brackets, each with a little of what stands around it. */
function brief(runs: Run[]): string {
  if (runs.every(({ changed }) => !changed)) return say.nothingThere;
  return runs.map(({ text, changed }, at) => (changed ? `【${text}】` : around(text, at, runs.length))).join('');
}

function around(text: string, at: number, count: number): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  const [head, tail] = [at === 0 ? 0 : AROUND, at === count - 1 ? 0 : AROUND];
  if (characters.length <= head + tail) return characters.join('');
  return `${characters.slice(0, head).join('')}…${tail > 0 ? characters.slice(-tail).join('') : ''}`;
}

function asText({ label, paragraphs }: TextArticle) {
  return { label, text: printedArticle({ paragraphs }) };
}
