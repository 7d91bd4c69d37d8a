import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { StateValues } from '../../src/workspace/protocol.ts';
import { people } from '../../src/workspace/state/seed.ts';
import { noneCalled } from './failure.ts';

/** What filling in some inputs by their labels puts into a form's state. */
export function filled(blocks: KnownBlock[], fields: Record<string, string | string[]>): StateValues {
  const inputs = blocks.filter((block): block is InputBlock => block.type === 'input');
  const state: StateValues = {};
  for (const [label, value] of Object.entries(fields)) {
    const input = inputs.find((block) => block.label.text === label);
    if (!input) throw new Error(noneCalled(label, { what: 'input', names: inputs.map((one) => one.label.text) }));
    const { element, block_id = '' } = input;
    state[block_id] = { [element.action_id ?? '']: { type: element.type, ...valueFor(element, value) } };
  }
  return state;
}

function valueFor(element: InputBlock['element'], value: string | string[]): Record<string, unknown> {
  switch (element.type) {
    case 'datepicker':
      return { selected_date: value };
    case 'timepicker':
      return { selected_time: value };
    case 'users_select':
      return { selected_user: people.find(({ name }) => name === value)?.id };
    case 'static_select':
    case 'radio_buttons':
      return { selected_option: optionsNamed(element, [value].flat())[0] };
    case 'multi_static_select':
    case 'checkboxes':
      return { selected_options: optionsNamed(element, [value].flat()) };
    default:
      return { value };
  }
}

interface Choosing {
  options?: unknown[];
  option_groups?: { options: unknown[] }[];
}

function optionsNamed(element: Choosing, labels: string[]): PlainTextOption[] {
  const all = [
    ...(element.options ?? []),
    ...(element.option_groups ?? []).flatMap((group) => group.options),
  ] as PlainTextOption[];
  const nameOf = (option: PlainTextOption) => option.text.text;
  return labels.map((label) => {
    const option = all.find((one) => nameOf(one) === label);
    if (!option) throw new Error(noneCalled(label, { what: 'option', names: all.map(nameOf) }));
    return option;
  });
}
