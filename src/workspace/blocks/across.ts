import type { Json } from '../types.ts';
import { checkChoices } from './choices.ts';
import { everyBlock, everyElement } from './inside.ts';
import { textLength } from './length.ts';
import { failed, type Problem } from './problem.ts';

const MARKDOWN = 12_000;
const DATA_TABLES = 20_000;

/** Rules that look at all blocks of a surface at once; each block on its own has already been judged. */
export function checkAcross(blocks: Json[], pointer: string, problems: Problem[]): void {
  checkBlockIds(blocks, pointer, problems);
  checkTables(blocks, pointer, problems);
  checkTotal(blocks, ['markdown', MARKDOWN], problems, pointer);
  checkTotal(blocks, ['data_table', DATA_TABLES], problems, pointer);
  checkElements(blocks, pointer, problems);
}

/** One table a message, wherever it stands. */
export function checkTables(blocks: Json[], pointer: string, problems: Problem[]): void {
  const got = everyBlock(blocks).filter(({ block }) => block.type === 'table').length;
  if (got <= 1) return;
  problems.push(failed(pointer, 'only one table is allowed', { type: 'max_tables', expected: 1, got }));
}

function checkTotal(blocks: Json[], [type, most]: [string, number], ...[problems, pointer]: [Problem[], string]): void {
  const got = blocks
    .filter((block) => block.type === type)
    .reduce((sum, block) => sum + textLength(type === 'data_table' ? block.rows : block), 0);
  if (got <= most) return;
  const message = `all ${type} blocks together must be less than ${most + 1} characters`;
  problems.push(failed(pointer, message, { type: 'max_length', expected: most, got }));
}

function checkBlockIds(blocks: Json[], pointer: string, problems: Problem[]): void {
  const seen = new Set<unknown>();
  for (const { block, pointer: at } of everyBlock(blocks, pointer)) {
    if (block.block_id === undefined) continue;
    if (seen.has(block.block_id)) problems.push(twice(`${at}/block_id`, 'block_id', block.block_id));
    seen.add(block.block_id);
  }
}

function checkElements(blocks: Json[], pointer: string, problems: Problem[]): void {
  const elements = everyElement(blocks, pointer);
  const got = elements.filter(({ element }) => element.focus_on_load === true).length;
  if (got > 1) {
    const message = 'only one element can have focus_on_load';
    problems.push(failed(pointer, message, { type: 'max_focus', expected: 1, got }));
  }
  const seen = new Map<string, Set<unknown>>();
  for (const { within, element, pointer: at } of elements) {
    checkChoices(element, at, problems);
    const { action_id } = element;
    const inBlock = seen.get(within) ?? new Set();
    if (action_id !== undefined && inBlock.has(action_id)) problems.push(twice(at, 'action_id', action_id));
    seen.set(within, inBlock.add(action_id));
  }
}

function twice(pointer: string, name: string, got: unknown): Problem {
  return failed(pointer, `${name} is not unique: ${got}`, { type: 'unique', expected: `unique ${name}`, got });
}
