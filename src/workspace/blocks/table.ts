import type { Json } from '../types.ts';
import { textLength } from './length.ts';
import { id } from './objects.ts';
import { richText } from './rich-text.ts';
import { all, byType, isObject, list, number, oneOf, type Rule, shape, text, yesNo } from './rule.ts';

const ALL_CELLS = 10_000;

const cell = byType({
  raw_text: shape({ type: oneOf('raw_text'), text: text(ALL_CELLS) }),
  raw_number: shape({ type: oneOf('raw_number'), value: number, text: text(ALL_CELLS) }),
  rich_text: richText,
});
const column = shape({}, { align: oneOf('left', 'center', 'right'), is_wrapped: yesNo });

/** A table of at most 100 rows of 20 cells and 10,000 characters in all. */
export const table: Rule = all(
  shape(
    { type: oneOf('table'), rows: list(list(cell, 20), 100) },
    { block_id: id, column_settings: list((value, ...rest) => value === null || column(value, ...rest), 20) },
  ),
  (value, pointer, problems) => {
    if (!isObject(value) || !Array.isArray(value.rows)) return;
    const length = (value.rows as Json[][]).flat().reduce((sum, one) => sum + textLength(one), 0);
    if (length <= ALL_CELLS) return;
    const constraint = { type: 'max_length', expected: ALL_CELLS, got: length };
    const message = `all cells together must be less than ${ALL_CELLS + 1} characters`;
    problems.push({ pointer: `${pointer}/rows`, code: 'max_length', message, constraint });
  },
);
