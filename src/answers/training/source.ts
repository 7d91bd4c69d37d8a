import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Unit } from '../artefact/units.ts';

const Provision = z.object({
  content: z.string(),
  law: z.string(),
  title: z.string(),
  article: z.string(),
  heading: z.string(),
  date: z.string(),
});
const Asked = z.object({ query: z.string(), gold_names: z.array(z.string()), gold_ids: z.array(z.number()) });

/** What is learnt from: provisions, how people ask about them, and questions with the provisions that answer them; `gold` are positions in `units`. */
export interface Source {
  units: Unit[];
  questions: { text: string; gold: number[]; names: string[] }[];
  phrased: { text: string; gold: number[] }[];
  /** ISO day of the newest provision. */
  newest: string;
}

/**
 * Reads DIR/stard as its README describes it: `names` are what the provisions of a question are called. `phrasesOf` says how
 * people ask about a unit of the version of its day.
 */
export function readSource(dir: string, phrasesOf: (unit: Unit) => readonly string[]): Source {
  const editions = new Map<string, Unit['edition']>();
  let newest = '';
  const units = linesOf(join(dir, 'stard/corpus.jsonl')).map((line): Unit => {
    const { law, title, article, heading, content, date } = Provision.parse(line);
    if (date > newest) newest = date;
    const edition = editions.get(law) ?? { short: law, title, ...(date && { adopted: date }) };
    editions.set(law, edition);
    return { edition, label: article, heading, text: content };
  });
  const questions = linesOf(join(dir, 'stard/train.jsonl')).map((line) => {
    const { query, gold_ids, gold_names } = Asked.parse(line);
    return { text: query, gold: gold_ids, names: gold_names };
  });
  const phrased = units.flatMap((unit, at) => phrasesOf(unit).map((text) => ({ text, gold: [at] })));
  return { units, questions, phrased, newest };
}

function linesOf(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
