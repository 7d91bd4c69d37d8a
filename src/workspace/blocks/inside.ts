import type { Json } from '../types.ts';

/** Blocks that hold blocks of their own, and under which name. */
const BLOCKS_IN: Record<string, string> = { container: 'child_blocks', carousel: 'elements' };

/** Blocks that hold elements a person can use, and under which name. */
const ELEMENTS_IN: Record<string, string> = {
  actions: 'elements',
  context_actions: 'elements',
  card: 'actions',
  input: 'element',
  section: 'accessory',
};

const INTERACTIVE =
  /^(button|workflow_button|feedback_buttons|icon_button|overflow|checkboxes|radio_buttons|datepicker|timepicker|datetimepicker|.*_select|.*_input)$/;

interface PlacedBlock {
  block: Json;
  pointer: string;
}

interface PlacedElement extends PlacedBlock {
  element: Json;
  /** Pointer of the block. */
  within: string;
}

/** All blocks in reading order, those inside containers and carousels too. */
export function everyBlock(blocks: Json[], pointer = ''): PlacedBlock[] {
  return blocks.flatMap((block, at) => {
    if (!isJson(block)) return [];
    const own = { block, pointer: `${pointer}/${at}` };
    const name = BLOCKS_IN[String(block.type)];
    return name === undefined ? [own] : [own, ...everyBlock(objects(block[name]), `${own.pointer}/${name}`)];
  });
}

/** Every element a person can use, with the block whose `block_id` its interactions carry. */
export function everyElement(blocks: Json[], pointer = ''): PlacedElement[] {
  return everyBlock(blocks, pointer).flatMap(({ block, pointer: at }) => {
    const name = ELEMENTS_IN[String(block.type)];
    if (name === undefined) return [];
    const several = Array.isArray(block[name]);
    return objects(block[name])
      .map((element, index) => ({ block, element, pointer: `${at}/${name}${several ? `/${index}` : ''}`, within: at }))
      .filter(({ element }) => INTERACTIVE.test(String(element.type)));
  });
}

/** The same blocks with every block, nested ones first, and every usable element replaced. */
export function mapInside(blocks: Json[], change: { block(block: Json): Json; element(element: Json): Json }): Json[] {
  return blocks.map((block) => {
    const nested = BLOCKS_IN[String(block.type)];
    const elements = ELEMENTS_IN[String(block.type)];
    return change.block({
      ...block,
      ...(nested === undefined ? {} : { [nested]: mapInside(objects(block[nested]), change) }),
      ...(elements === undefined ? {} : replaced(block, elements, change.element)),
    });
  });
}

function replaced(block: Json, name: string, change: (element: Json) => Json): Json {
  const value = block[name];
  const one = (element: unknown) =>
    isJson(element) && INTERACTIVE.test(String(element.type)) ? change(element) : element;
  if (value === undefined) return {};
  return { [name]: Array.isArray(value) ? value.map(one) : one(value) };
}

function objects(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isJson);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
