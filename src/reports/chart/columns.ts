import { ALARM } from './colours.ts';
import { copy } from './copy.ts';
import type { Bar } from './types.ts';

const WIDTH = 46;
const KEYS = ['errors', 'problems', 'late'] as const;
const axis = {
  ...{ type: 'category', inverse: true },
  ...{ axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } },
};

/** Numbers at the right of the bars, each column under its name; what is not nought stands out. */
export function columns(bars: Bar[], { words, small }: { words: object; small: object }) {
  const axes = KEYS.map((key, at) => ({
    ...{ ...axis, position: 'right', offset: WIDTH * at },
    data: bars.map((bar) => number(bar[key])),
    ...{ name: copy.columns[key], nameLocation: 'start', nameGap: 10, nameTextStyle: { ...small, align: 'left' } },
    axisLabel: { ...words, interval: 0, margin: 10 },
  }));
  return { axis, axes, width: WIDTH * KEYS.length + 4 };
}

function number(value: number | undefined): object {
  return { value: String(value ?? copy.unknown), ...(value && { textStyle: { color: ALARM } }) };
}
