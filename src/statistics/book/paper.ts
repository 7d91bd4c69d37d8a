import { Document, Packer, PageOrientation, Paragraph } from 'docx';
import { rollUp } from '../rollup.rules.ts';
import { copy } from './copy.ts';
import { acceptedIn, totalOf, unitOf } from './counted.ts';
import { coverLines, type Made } from './cover.ts';
import { linesOf } from './layout.ts';
import { heading, styles, tableOf } from './paper-parts.ts';
import { matrixLines, overviewLines } from './paper-tables.ts';
import { shown, shownTotal } from './shown.ts';
import type { Told } from './standing.ts';

/** The district's figures as a Word document: the same as the summary sheets, without formulas. */
export async function paperOf(told: Told, made: Made): Promise<Buffer> {
  const { form, period } = told;
  const { sheets } = copy;
  const children = [
    new Paragraph({ text: form.name, heading: 'Title' }),
    ...coverLines(told, made).map(([label, words]) => new Paragraph(label ? copy.paperLine(label, words) : words)),
    heading(sheets.overview),
    ...overviewLines(told).flatMap(tableOf),
    heading(sheets.matrix),
    ...tableOf(matrixLines(told)),
    heading(`${sheets.summary}　${period.name}`),
    ...tableOf(summaryLines(told)),
  ];
  const page = { size: { orientation: PageOrientation.LANDSCAPE }, margin: { left: 720, right: 720, top: 900 } };
  return Packer.toBuffer(new Document({ styles, sections: [{ properties: { page }, children }] }));
}

function summaryLines(told: Told): string[][] {
  const { form, period, standings } = told;
  const totals = rollUp(form, period, acceptedIn(told));
  const fields = linesOf(form, ({ type }) => type !== 'text').flatMap((line) => ('field' in line ? [line.field] : []));
  return [
    [...copy.heads.summary, ...standings.map(({ field }) => field), ...copy.heads.totals],
    ...fields.map((field) => [
      ...[field.code, field.label, unitOf(field)],
      ...standings.map((standing) => shown(totalOf(field, standing, told), field.type)),
      ...shownTotal(totals.find((total) => total.field === field)),
    ]),
  ];
}
