import { rollUp } from '../rollup.rules.ts';
import { copy } from './copy.ts';
import { acceptedIn, totalOf } from './counted.ts';
import { valueIn } from './matrix.ts';
import { overviewSheet, ratesOf } from './overview.ts';
import { pairsOf } from './pairs.ts';
import { percent, shown } from './shown.ts';
import type { Told } from './standing.ts';

/** Who has reported, and how many of how many. */
export function overviewLines(told: Told): [string[][], string[][]] {
  const { all, ...rates } = ratesOf(told.standings);
  const rows = overviewSheet(told).rows.slice(2, 3 + told.standings.length);
  const counted = Object.entries(rates) as [keyof typeof rates, number][];
  return [
    rows.map((row) => row.map((cell) => shown(cell))),
    [
      copy.rateHeads,
      [copy.rates.all, String(all), ''],
      ...counted.map(([name, count]) => [copy.rates[name], String(count), percent(count, all)]),
    ],
  ];
}

/** The six kinds of problems: found and corrected by every department and by all. */
export function matrixLines(told: Told): string[][] {
  const { form, period, standings } = told;
  const totals = rollUp(form, period, acceptedIn(told));
  const pairs = pairsOf(form);
  return [
    [copy.heads.matrix, ...standings.map(({ field }) => field), copy.heads.district, copy.heads.rate],
    ...pairs.map(({ label, fields }) => {
      const [found, corrected = 0] = fields.map(({ code }) => valueIn(totals, code));
      return [
        label,
        ...standings.map((one) => both(fields.map((field) => shown(totalOf(field, one, told))))),
        found === undefined ? copy.unknown : `${found}${copy.slash}${corrected}`,
        found ? percent(corrected, found) : copy.unknown,
      ];
    }),
  ];
}

/** A word that stands for both is said once. */
function both([found = '', corrected = '']: string[]): string {
  return found === corrected && Number.isNaN(Number(found)) ? found : `${found}${copy.slash}${corrected}`;
}
