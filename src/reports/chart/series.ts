import { EMPTY, FILLS } from './colours.ts';
import { copy } from './copy.ts';
import type { Bar, FormState } from './types.ts';

/** What is filled in, in the colour of its state; what is not, in grey; and over both the same in figures. */
export function series(bars: Bar[], words: object): object[] {
  const states = (Object.keys(FILLS) as FormState[]).filter((state) => state !== 'none');
  return [
    ...states.map((state) => ({
      ...part(copy.states[state], FILLS[state]),
      data: bars.map((bar) => (bar.state === state ? bar.filled : 0)),
    })),
    { ...part(copy.empty, EMPTY), data: bars.map(({ filled, all }) => all - filled) },
    {
      ...{ type: 'bar', barGap: '-100%', barWidth: '72%', itemStyle: { color: 'transparent' }, silent: true },
      data: bars.map(({ state, filled, all }) => ({
        value: all,
        label: { ...words, show: true, position: 'insideLeft', formatter: copy.bar(copy.states[state], filled, all) },
      })),
    },
  ];
}

function part(name: string, color: string) {
  return { type: 'bar', name, stack: 'form', barWidth: '72%', itemStyle: { color } };
}
