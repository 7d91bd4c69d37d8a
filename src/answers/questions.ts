import { z } from 'zod';
import { shortTitle } from '../knowledge/grammar.ts';
import { FIELDS } from '../knowledge/types.ts';

/**
 * One line of a question file. `gold` names provisions as Cited.name does, with or without the country's name. `point` is
 * what the person came for, in one wording or several: the limit, amount, body, step, or the words that permit or forbid.
 */
const goldQuestion = z.object({
  id: z.string().min(1),
  question: z.string(),
  field: z.enum(FIELDS).optional(),
  gold: z.array(z.string().min(1)),
  point: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  /** Of a question without an answer here, what kind it is, in its author's word: see knowledge/questions/README.md. */
  kind: z.string().min(1).optional(),
});
export type GoldQuestion = z.output<typeof goldQuestion>;

/** Reads a question file, a JSON object a line; throws naming the first line that is not a question. */
export function readQuestions(text: string): GoldQuestion[] {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), number: at + 1 }));
  return lines.filter(({ line }) => line !== '').map(({ line, number }) => readQuestion(line, number));
}

function readQuestion(line: string, number: number): GoldQuestion {
  try {
    return goldQuestion.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`line ${number} is not {"id", "question", "field"?, "gold": [...], "point"?}.`, { cause });
  }
}

/** The name of a gold provision as Cited.name has it: STARD writes 民法典 and 刑法 with their full titles. */
export function plainName(name: string): string {
  return shortTitle(name).replace(/\s/g, '');
}
