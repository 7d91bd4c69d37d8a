import type { CellStyle } from 'hucre/xlsx';
import { FONT, HEAD_FONT } from './copy.ts';
import type { Look } from './types.ts';

const thin = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const filled = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const font = { name: FONT, size: 11 };
const bold = { ...font, name: HEAD_FONT, bold: true };
const wrapped = { vertical: 'center', wrapText: true } as const;
const middle = { ...wrapped, horizontal: 'center' } as const;
const right = { vertical: 'center', horizontal: 'right' } as const;
const DAY = 'yyyy-mm-dd';
const grey = filled('F2F2F2');

/** Figures that formulas come to are grey; cells to be filled in are yellow. */
export const looks: Record<Look, CellStyle> = {
  title: { font: { ...bold, size: 16 }, alignment: { vertical: 'center' } },
  note: { font: { ...font, color: { rgb: '595959' } }, alignment: wrapped },
  head: { font: bold, fill: filled('D9E2F3'), alignment: middle, border },
  part: { font: bold, fill: filled('EDEDED'), alignment: { vertical: 'center' }, border },
  label: { font: bold, alignment: wrapped, border },
  text: { font, alignment: wrapped, border },
  input: { font, fill: filled('FFF9DB'), alignment: wrapped, border },
  dayInput: { font, fill: filled('FFF9DB'), numFmt: DAY, alignment: right, border },
  computed: { font, fill: grey, alignment: right, border },
  total: { font: bold, fill: grey, alignment: right, border },
  day: { font, numFmt: DAY, alignment: right, border },
  dayTotal: { font, fill: grey, numFmt: DAY, alignment: right, border },
  rate: { font, fill: grey, numFmt: '0%', alignment: right, border },
  link: { font: { ...font, color: { rgb: '0563C1' } }, alignment: wrapped, border },
};

export const standard = font;
