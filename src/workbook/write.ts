import type { Cell as HucreCell, WriteSheet } from 'hucre/xlsx';
import { reckoned } from './cell.ts';
import { cleanText, escapedText } from './clean.ts';
import { looks, standard } from './looks.ts';
import { sheetNames } from './sheet-names.ts';
import type { Cell, DropDown, Sheet, Workbook } from './types.ts';

/**
 * A workbook as the bytes of an .xlsx file. Texts stay texts whatever they begin with; formulas are ours alone, and stand
 * there with their values for programs that do not reckon.
 */
export async function writeWorkbook({ title, sheets }: Workbook): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, at) => asWritten(sheet, names[at] ?? '')),
    properties: { title: cleanText(title) },
    defaultFont: standard,
  });
  return Buffer.from(bytes);
}

function asWritten(sheet: Sheet, name: string): WriteSheet {
  const { rows, widths, frozen, filter, merged = [], lists = [], heights = {}, repeated } = sheet;
  const cells = rows.flatMap((row, y) => row.map((cell, x) => [`${y},${x}`, cellOf(cell)] as const));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: new Map(cells),
    merges: merged.map(mergeOf),
    dataValidations: lists.map(listOf),
    rowDefs: new Map(Object.entries(heights).map(([row, height]) => [Number(row), { height }])),
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...(repeated && { printTitlesRow: repeated.replace(/\d+/g, '$$$&') }),
    },
    ...(frozen && { freezePane: frozen }),
    ...(filter && { autoFilter: { range: filter } }),
  };
}

function cellOf({ content, look }: Cell): Partial<HucreCell> {
  const style = look && { style: looks[look] };
  if (!content) return { ...style };
  if ('formula' in content) return { ...style, formula: content.formula, formulaResult: told(content.value) };
  if (!('text' in content)) return { ...style, value: reckoned(content) };
  const written = escapedText(content.text);
  // A text that looks like an error of Excel would be written as one.
  return written.startsWith('#') ? { ...style, richText: [{ text: written }] } : { ...style, value: written };
}

function told(value: number | string): number | string {
  return typeof value === 'string' ? escapedText(value) : value;
}

function mergeOf(written: string) {
  const [from, to] = written.split(':').map(placeOf);
  const [startRow = 0, startCol = 0] = from ?? [];
  const [endRow = 0, endCol = 0] = to ?? [];
  return { startRow, startCol, endRow, endCol };
}

function placeOf(written: string): [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(written) ?? [];
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

function listOf({ range, values, hint, open = false }: DropDown) {
  return {
    ...{ type: 'list' as const, range, values, allowBlank: true },
    ...{ showInputMessage: true, inputMessage: hint, showErrorMessage: !open, errorStyle: 'warning' as const },
  };
}
