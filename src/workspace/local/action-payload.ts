import { valueKey } from '../state/values.ts';
import type { Json, World } from '../types.ts';

interface Found {
  block: Json;
  element: Json;
}

/**
 * One entry of `actions`: the element as it stands in the message, with what the person chose.
 * Undefined when nothing was chosen where something must be.
 */
export function actionPayload(world: World, { block, element }: Found, chosen: Json): Json | undefined {
  const type = String(element.type);
  const base = { type, block_id: block.block_id, action_id: element.action_id, action_ts: world.clock.ts() };
  if (type === 'button') return { ...base, ...pick(element, ['text', 'value', 'style', 'url', 'confirm']) };
  if (type === 'icon_button') return { ...base, ...pick(element, ['text', 'value', 'icon', 'confirm']) };
  if (type === 'feedback_buttons') {
    const buttons = [element.positive_button, element.negative_button] as Json[];
    const pressed = buttons.find((button) => button.value === chosen.value);
    return pressed === undefined ? undefined : { ...base, ...pick(pressed, ['text', 'value']) };
  }
  if (type === 'overflow') {
    const option = chosenOption(element, chosen);
    return option === undefined ? undefined : { ...base, selected_option: option, ...pick(element, ['confirm']) };
  }
  const key = valueKey(type);
  if (key === undefined || !(key in chosen)) return undefined;
  const initial = Object.keys(element).filter((name) => name.startsWith('initial_') && name !== 'initial_value');
  const extra = pick(element, ['placeholder', 'confirm', ...initial]);
  return { ...base, [key]: chosen[key], ...extra };
}

function chosenOption(element: Json, chosen: Json): Json | undefined {
  const options = (element.options as Json[] | undefined) ?? [];
  const wanted = (chosen.selected_option as Json | undefined)?.value;
  return options.find((option) => option.value === wanted);
}

function pick(from: Json, keys: string[]): Json {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
}
