import type { Json } from '../types.ts';
import { newShortId } from './ids.ts';

const INTERACTIVE =
  /^(button|feedback_buttons|icon_button|overflow|checkboxes|radio_buttons|datepicker|timepicker|datetimepicker|.*_select|.*_input)$/;

/** Blocks with the block and action ids Slack makes up where the app gave none. */
export function fillIds(blocks: Json[]): Json[] {
  return blocks.map((block) => ({
    ...block,
    block_id: block.block_id ?? newShortId(),
    ...(Array.isArray(block.elements) && block.type !== 'rich_text'
      ? { elements: (block.elements as Json[]).map(fillElement) }
      : {}),
    ...(isJson(block.element) ? { element: fillElement(block.element) } : {}),
    ...(isJson(block.accessory) ? { accessory: fillElement(block.accessory) } : {}),
  }));
}

/** Every interactive element of some blocks with the block it stands in. */
export function elementsOf(blocks: Json[]): { block: Json; element: Json }[] {
  return blocks.flatMap((block) => {
    const several = block.type === 'rich_text' ? [] : ((block.elements as Json[] | undefined) ?? []);
    const all = [...several, block.element, block.accessory].filter(isJson);
    return all.filter((element) => INTERACTIVE.test(String(element.type))).map((element) => ({ block, element }));
  });
}

function fillElement(element: Json): Json {
  if (!INTERACTIVE.test(String(element.type))) return element;
  return { ...element, action_id: element.action_id ?? newShortId() };
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
