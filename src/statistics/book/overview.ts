import { type Cell, figure, formula, quoted, range, type Sheet, text } from '../../workbook/index.ts';
import { copy } from './copy.ts';
import { shanghaiMinute } from './moment.ts';
import type { Standing, Told } from './standing.ts';

const FIRST = 3;

/** How many reports were expected, handed in, on time and accepted, each with the rate beside it. */
export function ratesOf(standings: Standing[]): { all: number; handed: number; onTime: number; accepted: number } {
  return {
    all: standings.length,
    handed: standings.filter(({ submittedAt }) => submittedAt).length,
    onTime: standings.filter(({ time }) => time === 'onTime').length,
    accepted: standings.filter(({ state }) => state === 'accepted').length,
  };
}

/** One line a department; below them the counts and rates as formulas over these lines. */
export function overviewSheet({ form, period, standings }: Told): Sheet {
  return {
    name: copy.sheets.overview,
    widths: [34, 14, 16, 18, 12, 8, 18],
    rows: [
      [text(`${form.name}　${copy.sheets.overview}`, 'title')],
      [text(`${form.note}　${period.name}`, 'note')],
      copy.heads.overview.map((head) => text(head, 'head')),
      ...standings.map(row),
      [],
      copy.rateHeads.map((head) => text(head, 'head')),
      ...rateRows(standings),
    ],
    merged: [0, 1].map((at) => range([at, 0], [at, 6])),
    frozen: { rows: FIRST, columns: 1 },
    heights: { 0: 28 },
    filter: range([FIRST - 1, 0], [FIRST + standings.length - 1, 6]),
  };
}

function row({ name, field, state, correcting, submittedAt, time, version, at }: Standing): Cell[] {
  return [
    ...[name, field, copy.states[state], submittedAt ? shanghaiMinute(submittedAt) : copy.unknown].map((one) =>
      text(one),
    ),
    text(copy.times[time]),
    ...(at && !correcting
      ? [figure(version), text(shanghaiMinute(at))]
      : at
        ? [figure(version), text(`${shanghaiMinute(at)}${copy.correcting}`)]
        : [text(copy.unknown), text(copy.unknown)]),
  ];
}

function rateRows(standings: Standing[]): Cell[][] {
  const column = (letter: string) => `${letter}${FIRST + 1}:${letter}${FIRST + standings.length}`;
  const count = (letter: string, word: string) => `COUNTIF(${column(letter)},${quoted(word)})`;
  const { times, states, rates: labels } = copy;
  const { all, handed, onTime, accepted } = ratesOf(standings);
  const whole = `B${FIRST + standings.length + 3}`;
  const rate = (part: number, at: number) =>
    formula(`IF(${whole}=0,${quoted(copy.unknown)},B${at}/${whole})`, all === 0 ? copy.unknown : part / all, 'rate');
  const first = FIRST + standings.length + 3;
  return [
    [text(labels.all, 'label'), formula(`COUNTA(${column('A')})`, all)],
    [
      text(labels.handed, 'label'),
      formula(`${count('E', times.onTime)}+${count('E', times.late)}`, handed),
      rate(handed, first + 1),
    ],
    [text(labels.onTime, 'label'), formula(count('E', times.onTime), onTime), rate(onTime, first + 2)],
    [text(labels.accepted, 'label'), formula(count('C', states.accepted), accepted), rate(accepted, first + 3)],
  ];
}
