import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { copy } from '../../src/reports/chart/copy.ts';
import { draw } from '../../src/reports/chart/draw.ts';
import { optionOf } from '../../src/reports/chart/option.ts';
import { altOf, pictureOf } from '../../src/reports/chart/picture.ts';
import type { Bar, Chart } from '../../src/reports/chart/types.ts';

const FIELDS = ['劳动监察', '环监执法', '安监执法', '土地执法', '治安管理', '工商执法', '质监执法', '城管执法'];
const bar = (name: string): Bar => ({ name, state: 'none', filled: 0, all: 50, problems: 0, late: 0 });
const BARS: Bar[] = [
  { ...bar('劳动监察'), state: 'accepted', filled: 50, errors: 0 },
  { ...bar('环监执法'), state: 'draft', filled: 12, errors: 3, problems: 4, late: 5 },
  ...FIELDS.slice(2).map(bar),
];
const CHART: Chart = { title: '各部门进度　2026年9月18日', about: '统计表　还有2天', mark: '含样例数据', bars: BARS };

interface Pixels {
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): number[];
}

/** A PNG of 8 bits in RGBA, read by its specification: every line says how it was filtered. */
function pixels(bytes: Uint8Array): Pixels {
  const png = Buffer.from(bytes);
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const raw = inflateSync(Buffer.concat(chunks));
  const line = width * 4;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < line; x += 1) {
      const filter = raw[y * (line + 1)];
      const left = x < 4 ? 0 : (out[y * line + x - 4] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * line + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (out[(y - 1) * line + x - 4] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  return { width, height, at: (x, y) => [...out.subarray(y * line + x * 4, y * line + x * 4 + 3)] };
}

function paeth(a: number, b: number, c: number): number {
  const guess = a + b - c;
  const [pa, pb, pc] = [a, b, c].map((one) => Math.abs(guess - one)) as [number, number, number];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** How many dark pixels there are in a rectangle. */
function dark(picture: Pixels, [x, y, width, height]: [number, number, number, number]): number {
  let found = 0;
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1)
      if (picture.at(column, row).every((value) => value < 128)) found += 1;
  return found;
}

describe('the picture of how departments stand', () => {
  it('has its Chinese drawn, by the font that is brought along alone, in less than 200 KB', async () => {
    const { bytes, name } = await pictureOf(CHART, 'x.png');
    expect(name).toBe('x.png');
    expect(bytes.length).toBeLessThan(200_000);
    const picture = pixels(bytes);
    // 480 points by two pixels; the names stand left of the bars, a row of 34 points each.
    expect(picture.width).toBe(960);
    const bars = picture.height - 2 * 36 - 8 * 68;
    for (const [row] of FIELDS.entries())
      expect(dark(picture, [0, bars + row * 68, 160, 68]), FIELDS[row]).toBeGreaterThan(200);
    expect(dark(picture, [0, 0, 500, 72])).toBeGreaterThan(200);
    // Between title and border nothing is written.
    expect(dark(picture, [0, 0, 960, 8])).toBe(0);
  });

  it('fills each bar as far as the form is filled', async () => {
    const picture = pixels((await pictureOf(CHART, 'x.png')).bytes);
    const top = picture.height - 2 * 36 - 8 * 68;
    const colours = (row: number) => {
      const y = top + row * 68 + 14;
      return [...Array(800).keys()].map((x) => picture.at(x, y).join());
    };
    const wide = (row: number, colour: string) => colours(row).filter((one) => one === colour).length;
    // 79,163,214 is accepted, 244,211,94 a draft, 236,238,241 what is blank; 12 of 50 is 24 in a hundred.
    const whole = wide(0, '79,163,214');
    expect(whole).toBeGreaterThan(400);
    expect(wide(1, '244,211,94') / whole).toBeCloseTo(0.24, 1);
    expect(wide(1, '236,238,241') / whole).toBeCloseTo(0.76, 1);
    expect(wide(2, '236,238,241')).toBe(whole);
  });

  it('is not drawn at all where the font draws no Chinese', async () => {
    const drawing = { ...optionOf(CHART), zoom: 2, proof: copy.proof };
    await expect(draw({ ...drawing, file: '/nowhere.ttf' })).rejects.toThrow('the font draws no Chinese');
    // The same for a font that is none: resvg says nothing of it.
    await expect(draw({ ...drawing, file: import.meta.filename })).rejects.toThrow('the font draws no Chinese');
  });

  it('leaves the process free to do other things meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await pictureOf(CHART, 'x.png');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  it('is told in words with the same figures, in at most a thousand characters', () => {
    const alt = altOf(CHART);
    expect(alt).toContain('条形图。各部门进度　2026年9月18日，统计表　还有2天，含样例数据。');
    expect(alt).toContain('劳动监察：已确认，填了50/50栏，要改0，问题0，逾期0');
    expect(alt).toContain('环监执法：草稿，填了12/50栏，要改3，问题4，逾期5');
    expect(alt).toContain('城管执法：未报，填了0/50栏，问题0，逾期0。');
    expect([...alt].length).toBeLessThan(1000);
    const many = { ...CHART, bars: [...Array(60).keys()].map(() => bar('城管执法')) };
    expect([...altOf(many)].length).toBe(1000);
  });
});
