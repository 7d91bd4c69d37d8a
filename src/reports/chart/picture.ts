import { clip } from '../../slack/kit/split.ts';
import { copy } from './copy.ts';
import { draw } from './draw.ts';
import { optionOf } from './option.ts';
import type { Chart, Picture } from './types.ts';

/** Pixels a point: sharp on a screen of double density. */
const ZOOM = 2;
const ALT = 1000;

/** The chart as a PNG under this name, with the same in words. Throws an Error where nothing can be drawn. */
export async function pictureOf(chart: Chart, name: string): Promise<Picture> {
  const bytes = await draw({ ...optionOf(chart), zoom: ZOOM, proof: copy.proof });
  return { name, bytes, alt: altOf(chart) };
}

/** What the picture says, in words: for those who do not see it. */
export function altOf({ title, about, mark, bars }: Chart): string {
  const head = [title, about, mark].filter(Boolean).join('，');
  const lines = bars.map((bar) => copy.alt.line(bar, copy.states[bar.state]));
  return clip(copy.alt.whole(head, lines), ALT);
}
