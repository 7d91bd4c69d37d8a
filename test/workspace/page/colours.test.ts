import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/workspace/page/style/tokens.css', 'utf8');
const PAIR = /--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;
const colours = [...css.matchAll(PAIR)].map(([, name = '', light = '', dark = '', both = '']) => ({
  name,
  light: light || both,
  dark: dark || both,
}));
const THEMES = (['light', 'dark'] as const).map((theme) => ({
  theme,
  tokens: new Map(colours.map((colour) => [colour.name, colour[theme]])),
}));

/** Texts by what they may stand on. */
const PLAIN = ['ground', 'rail', 'raised', 'sunken'];
const PAIRS: [string, string[]][] = [
  ['text', [...PLAIN, 'accent-soft', 'danger-soft', 'caution-soft', 'good-soft']],
  ['muted', PLAIN],
  ['accent', [...PLAIN, 'accent-soft', 'danger-soft']],
  ['danger', [...PLAIN, 'danger-soft']],
  ['caution', [...PLAIN, 'caution-soft']],
  ['good', [...PLAIN, 'good-soft']],
  ['on-fill', ['accent-fill', 'danger-fill', 'officer', 'contact', 'supervisor']],
];

/** WCAG 2: relative luminance, and the contrast of two colours. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test.each(THEMES)('texts can be read in $theme: contrast of 4.5 or more on everything they stand on', ({ tokens }) => {
  const weak = PAIRS.flatMap(([text, grounds]) =>
    grounds
      .map((ground) => ({ text, ground, is: contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '') }))
      .filter(({ is }) => !(is >= 4.5)),
  );
  expect(weak).toEqual([]);
});
