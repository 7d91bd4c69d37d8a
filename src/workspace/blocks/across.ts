import { elementsOf } from '../state/fill-ids.ts';
import type { Json } from '../types.ts';
import { checkChoices } from './choices.ts';
import type { Problem } from './problem.ts';

/** Rules that look at several blocks at once; the blocks themselves have already been judged. */
export function checkAcross(blocks: Json[], pointer: string, problems: Problem[]): void {
  checkBlockIds(blocks, pointer, problems);
  const tables = blocks.filter((block) => block.type === 'table').length;
  if (tables > 1) problems.push({ pointer, code: 'max_tables', message: 'only one table is allowed' });
  const markdown = blocks.filter((block) => block.type === 'markdown').map((block) => String(block.text));
  if (markdown.reduce((sum, text) => sum + [...text].length, 0) > 12_000) {
    problems.push({
      pointer,
      code: 'max_length',
      message: 'all markdown blocks together must be less than 12001 characters',
    });
  }
  const elements = elementsOf(blocks);
  const focused = elements.filter(({ element }) => element.focus_on_load === true).length;
  if (focused > 1)
    problems.push({ pointer, code: 'focus_on_load', message: 'only one element can have focus_on_load' });
  for (const { block, element } of elements) {
    const at = `${pointer}/${blocks.indexOf(block)}`;
    checkChoices(element, at, problems);
    const same = elements.filter((other) => other.block === block && other.element.action_id === element.action_id);
    if (element.action_id !== undefined && same[0]?.element !== element) {
      problems.push({
        pointer: at,
        code: 'duplicate_action_id',
        message: `action_id is not unique: ${element.action_id}`,
      });
    }
  }
}

function checkBlockIds(blocks: Json[], pointer: string, problems: Problem[]): void {
  const seen = new Set<unknown>();
  for (const [at, { block_id }] of blocks.entries()) {
    if (block_id !== undefined && seen.has(block_id)) {
      const message = `block_id is not unique: ${String(block_id)}`;
      problems.push({ pointer: `${pointer}/${at}/block_id`, code: 'duplicate_block_id', message });
    }
    seen.add(block_id);
  }
}
