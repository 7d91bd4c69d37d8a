import { HeadingLevel, type IStylesOptions, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { cleanText } from '../../workbook/index.ts';
import { fonts } from './copy.ts';

const heads = { eastAsia: fonts.heads, ascii: fonts.latin, hAnsi: fonts.latin };
const body = { eastAsia: fonts.body, ascii: fonts.latin, hAnsi: fonts.latin };
/** Half points. */
const SMALL = 17;

/** The fonts of official documents in China. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: body, size: 24 } },
    title: { run: { font: heads, size: 36 }, paragraph: { spacing: { after: 200 } } },
    heading2: { run: { font: heads, size: 28 }, paragraph: { spacing: { before: 300, after: 120 } } },
  },
};

export function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });
}

/** Twips between the margins of the page. */
const ACROSS = 15_000;
/** Columns as wide as what stands in them, up to so many letters. */
const MOST = 40;

/** A table across the page; its first line is repeated on every page. */
export function tableOf(lines: string[][]): (Table | Paragraph)[] {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.min(MOST, Math.max(...lines.map((line) => width(line[at] ?? '')))),
  );
  const all = widths.reduce((sum, one) => sum + one, 0);
  const table = new Table({
    width: { size: ACROSS, type: WidthType.DXA },
    columnWidths: widths.map((one) => Math.floor((one / all) * ACROSS)),
    rows: lines.map((line, at) => {
      const children = line.map((words) => cellOf(words, at === 0));
      return new TableRow({ cantSplit: true, children, ...(at === 0 && { tableHeader: true }) });
    }),
  });
  // Two tables without anything between them are one.
  return [table, new Paragraph('')];
}

function width(words: string): number {
  return [...words].reduce((sum, one) => sum + (one > '\u2000' ? 2 : 1), 2);
}

function cellOf(text: string, isHead: boolean): TableCell {
  const run = new TextRun({ text: cleanText(text), size: SMALL, font: isHead ? heads : body });
  return new TableCell({ children: [new Paragraph({ children: [run] })] });
}
