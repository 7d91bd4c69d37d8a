import type { KnowledgeFile } from '../files.ts';
import { articleLabel, isDay, parsePlace, shortTitle } from '../grammar.ts';
import type { Mistake } from '../types.ts';
import { phrasings as copy } from './copy.ts';
import type { PhrasedLine } from './types.ts';

/** phrasings/劳动合同法(2012-12-28).tsv */
export const PHRASINGS = /^phrasings\/(?<title>[^/]+)\((?<adopted>[0-9-]{10})\)\.tsv$/;
const LONGEST = 60;

/** Reads every file of phrasings: on each line an article's label, a tab, and phrases parted by ；. # begins a remark. */
export function readPhrasings(files: readonly KnowledgeFile[]): { phrasings: PhrasedLine[]; mistakes: Mistake[] } {
  const phrasings: PhrasedLine[] = [];
  const mistakes: Mistake[] = [];
  for (const { file, path, text } of files) {
    const { title = '', adopted = '' } = PHRASINGS.exec(path)?.groups ?? {};
    if (!title) continue;
    if (!isDay(adopted)) mistakes.push({ file, line: 1, message: copy.noDay(adopted) });
    const labels = new Set<string>();
    for (const [at, line] of text.split(/\r?\n/).entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const read = readLine(line, labels);
      if (typeof read === 'string') mistakes.push({ file, line: at + 1, message: read });
      else phrasings.push({ instrument: shortTitle(title), adopted, ...read, file, line: at + 1 });
    }
  }
  return { phrasings, mistakes };
}

/** The line, or what is wrong with it. */
function readLine(line: string, labels: Set<string>): Pick<PhrasedLine, 'label' | 'phrases'> | string {
  const [place = '', said = '', ...more] = line.split('\t');
  const parsed = parsePlace(place.trim());
  const phrases = said.split('；').map((phrase) => phrase.trim());
  if (more.length > 0 || !parsed || parsed.paragraph !== undefined) return copy.notALine(line);
  if (phrases.includes('')) return copy.emptyPhrase;
  const long = phrases.find((phrase) => phrase.length > LONGEST);
  if (long) return copy.tooLong(long, LONGEST);
  const label = articleLabel(parsed);
  if (labels.has(label)) return copy.twice(label);
  labels.add(label);
  return { label, phrases };
}
