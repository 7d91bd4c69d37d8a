import { FAINT, FILLS, INK } from './colours.ts';
import { columns } from './columns.ts';
import { copy } from './copy.ts';
import { FAMILY } from './draw.ts';
import { series } from './series.ts';
import type { Bar, Chart, FormState } from './types.ts';

const WIDTH = 480;
const ROW = 34;
const TOP = 118;
/** Of the marks, where there are any. */
const LINE = 20;
const BOTTOM = 36;
const LEFT = 80;
const words = { fontFamily: FAMILY, color: INK, fontSize: 16 };
const small = { fontFamily: FAMILY, color: FAINT, fontSize: 14, fontWeight: 'normal' };

/** The picture as an option of echarts: a bar a department, what it has filled in of its form, and three numbers. */
export function optionOf({ title, about, mark, bars }: Chart): { option: object; width: number; height: number } {
  const right = columns(bars, { words, small });
  const top = TOP + (mark ? LINE : 0);
  const names = bars.map(({ name }) => name);
  const option = {
    ...{ animation: false, textStyle: words, legend: legend(bars, mark ? LINE : 0), series: series(bars, words) },
    title: [
      { left: 12, top: 8, text: title, textStyle: { ...words, fontSize: 20, fontWeight: 'normal' } },
      { left: 12, top: 38, text: about, textStyle: small },
      { left: 12, top: 58, text: mark ?? '', textStyle: small },
      { left: 12, bottom: 6, text: copy.foot, textStyle: { ...small, fontSize: 13 } },
    ],
    grid: { left: LEFT, right: right.width, top, bottom: BOTTOM },
    xAxis: { type: 'value', min: 0, max: Math.max(...bars.map(({ all }) => all)), show: false },
    yAxis: [{ ...right.axis, data: names, axisLabel: { ...words, interval: 0 } }, ...right.axes],
  };
  return { option, width: WIDTH, height: top + ROW * bars.length + BOTTOM };
}

/** Every state there is, and what stands for nothing filled in. */
function legend(bars: Bar[], lower: number) {
  const states = (Object.keys(FILLS) as FormState[]).filter((state) => bars.some((bar) => bar.state === state));
  const data = [...states.filter((state) => state !== 'none').map((state) => copy.states[state]), copy.empty];
  return { left: 8, top: 62 + lower, itemWidth: 14, itemHeight: 12, itemGap: 12, textStyle: small, data };
}
