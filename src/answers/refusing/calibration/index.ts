import { readFileSync } from 'node:fs';
import type { GoldQuestion } from '../../questions.ts';
import { entriesOf } from '../../search/entries.ts';
import type { Searcher } from '../../search/searcher.ts';
import { WEIGHTS_FILE, type Weights } from '../weights.ts';
import { type Calibrated, calibrate } from './calibrate.ts';
import { type Row, rowOf } from './rows.ts';

export { type Report, reportOn } from './report.ts';

export interface Asked {
  own: GoldQuestion[];
  /** Questions of lay people about all law, with the law that answers them. */
  lay: GoldQuestion[];
  /** ISO day on which the law is asked for. */
  day: string;
}

/** Calibrates on an index, asking everywhere and within a field; the new weights keep those of the other settings. */
export async function calibrateOn(
  searcher: Searcher,
  asked: Asked,
): Promise<{ weights: Weights; anywhere: Calibrated; inField: Calibrated }> {
  const { index } = searcher;
  const sayings = sayingsOf(searcher);
  const anywhere = calibrate(await rowsOf(searcher, asked, false), sayings, index);
  const inField = calibrate(await rowsOf(searcher, asked, true), sayings, index);
  const fitted =
    index.texts.articles > 0
      ? { texts: anywhere.answerable, textsInField: inField.answerable }
      : { bare: anywhere.answerable, bareInField: inField.answerable };
  const before = JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8')) as Weights;
  // Words and cards are the same with and without official texts; there is more of them with.
  const shared = index.texts.articles > 0 ? { scope: anywhere.scope, card: anywhere.card } : {};
  return { weights: { ...before, ...shared, answerable: { ...before.answerable, ...fitted } }, anywhere, inField };
}

async function rowsOf(searcher: Searcher, { own, lay, day }: Asked, inField: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [isLay, questions] of [
    [false, own],
    [true, lay],
  ] as const)
    for (const [number, question] of questions.entries()) {
      const row = await rowOf(searcher, question, { lay: isLay, day, number, inField });
      if (row) rows.push(row);
    }
  return rows;
}

function sayingsOf({ index: { knowledge, cutter }, stop }: Searcher): string[][] {
  const entries = entriesOf(knowledge).filter(({ step }) => step === undefined);
  const said = new Set(entries.flatMap(({ title, says }) => [title, ...says]));
  return [...said].map((saying) => [...new Set(cutter.words(saying).filter((word) => !stop.has(word)))]);
}
