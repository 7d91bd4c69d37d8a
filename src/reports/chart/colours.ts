import type { FormState } from './types.ts';

/**
 * Fills of Okabe and Ito's palette, made lighter so that dark words stand on all of them: blue, sky, yellow and vermilion
 * differ in lightness too, for people who see no difference of hue.
 */
export const FILLS: Record<FormState, string> = {
  accepted: '#4fa3d6',
  submitted: '#b5dcf2',
  draft: '#f4d35e',
  returned: '#e8946a',
  none: '#eceef1',
};
export const EMPTY = FILLS.none;
export const INK = '#1a1d21';
export const FAINT = '#5b6169';
/** Of numbers that ask for something. */
export const ALARM = '#a33a00';
