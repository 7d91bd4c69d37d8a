import type { Json } from '../types.ts';
import { textLength } from './length.ts';
import { id } from './objects.ts';
import { failed, type Problem } from './problem.ts';
import { richText } from './rich-text.ts';
import { all, byType, list, type Rule, shape } from './rule.ts';
import { number, oneOf, text, whole, yesNo } from './scalars.ts';

const TABLE_TEXT = 10_000;
const COLUMNS = 20;
/** Slack names no limit for a caption. */
const LONG_CAPTION = 3000;
/** 100 rows and their heads. */
const DATA_ROWS = 101;

const raw = {
  raw_text: shape({ type: oneOf('raw_text'), text: text(TABLE_TEXT) }),
  raw_number: shape({ type: oneOf('raw_number'), value: number, text: text(TABLE_TEXT) }),
};
const cell = byType({ ...raw, rich_text: richText() });
const column = shape({}, { align: oneOf('left', 'center', 'right'), is_wrapped: yesNo });

/** A table of at most 100 rows of 20 cells and 10,000 characters in all. */
export const table: Rule = all(
  shape(
    { type: oneOf('table'), rows: list(list(cell, COLUMNS), 100) },
    { block_id: id, column_settings: list((value, ...rest) => value === null || column(value, ...rest), COLUMNS, 0) },
  ),
  (value, pointer, problems) => {
    const got = textLength((value as Json).rows);
    if (got <= TABLE_TEXT) return;
    const message = `all cells together must be less than ${TABLE_TEXT + 1} characters`;
    problems.push(failed(`${pointer}/rows`, message, { type: 'max_length', expected: TABLE_TEXT, got }));
  },
);

/** A table with a caption and heads of plain cells above 1 to 100 rows of the same length. */
export const dataTable: Rule = all(
  shape(
    { type: oneOf('data_table'), caption: text(LONG_CAPTION), rows: list(list(cell, COLUMNS), DATA_ROWS, 2) },
    { block_id: id, page_size: whole(1, 100), row_header_column_index: whole(0) },
  ),
  (value, pointer, problems) => {
    const { rows, row_header_column_index: header = 0 } = value as { rows: Json[][]; row_header_column_index?: number };
    const [heads = []] = rows;
    checkHeads(heads, `${pointer}/rows/0`, problems);
    checkLengths(rows, `${pointer}/rows`, problems);
    if (header >= heads.length) {
      const constraint = { type: 'range', expected: [0, heads.length - 1], got: header };
      problems.push(failed(`${pointer}/row_header_column_index`, 'must be the index of a column', constraint));
    }
  },
);

function checkHeads(heads: Json[], pointer: string, problems: Problem[]): void {
  for (const [at, head] of heads.entries()) {
    if (head.type !== 'rich_text') continue;
    const constraint = { type: 'enum', expected: Object.keys(raw), got: 'rich_text' };
    problems.push(failed(`${pointer}/${at}/type`, 'unsupported type: rich_text', constraint));
  }
}

function checkLengths(rows: Json[][], pointer: string, problems: Problem[]): void {
  const expected = rows[0]?.length ?? 0;
  for (const [at, { length: got }] of rows.entries()) {
    if (got === expected) continue;
    const message = `every row must have ${expected} cells`;
    problems.push(failed(`${pointer}/${at}`, message, { type: 'row_length', expected, got }));
  }
}
