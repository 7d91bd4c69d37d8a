import type { Answers, Question } from '../types.ts';
import { modelCopy as copy } from './copy.ts';
import { evidenceOf, type Found, provisionEvidence } from './evidence.ts';
import type { Evidence, Lookups } from './types.ts';

/** Pieces of evidence one look-up adds, and all of them together. */
const EACH = 4;
const ALL = 16;

/** What the model may look up, as of the day of the question. What it finds joins the evidence that it may name. */
export function lookupsInto(pool: Evidence[], on: Pick<Question, 'day' | 'field'>, answers: Answers): Lookups {
  const { day } = on;
  const told = (found: Found[]) => {
    const numbered = found.slice(0, EACH).map((one) => joined(pool, one));
    return numbered.flatMap((one) => (one ? [evidenceText(one)] : [])).join('\n\n') || copy.nothingFound;
  };
  return {
    async search(query) {
      const answer = await answers.answer({ text: query, wants: 'any', ...on });
      return told(answer.sure && !answer.lapsed ? evidenceOf(answer, answers) : []);
    },
    card(id) {
      const shown = answers.show([id], 'any', { day });
      return told(shown && !shown.lapsed ? evidenceOf(shown, answers) : []);
    },
    article(name) {
      const cited = answers.cite(answers.mentioned(name).slice(0, EACH), day);
      return told(cited.flatMap((one) => provisionEvidence(one, day, answers)));
    },
  };
}

/** Puts what was found into the pool, or finds it there; undefined where the pool is full. */
export function joined(pool: Evidence[], found: Found): Evidence | undefined {
  const there = pool.find(({ name, text }) => name === found.name && text === found.text);
  if (there || pool.length >= ALL) return there;
  const added = { id: pool.length + 1, ...found };
  pool.push(added);
  return added;
}

/** A piece of evidence as the model reads it. */
export function evidenceText({ id, name, text }: Evidence): string {
  return `[${id}] ${name}\n${text}`;
}
