import { everyElement } from '../blocks/inside.ts';
import type { Json, Values } from '../types.ts';

/** For each element that holds a value: the name it is sent under, what it starts with, and what empty looks like. */
const VALUE: Record<string, { key: string; initial: string; empty: unknown }> = {
  plain_text_input: { key: 'value', initial: 'initial_value', empty: null },
  number_input: { key: 'value', initial: 'initial_value', empty: null },
  email_text_input: { key: 'value', initial: 'initial_value', empty: null },
  url_text_input: { key: 'value', initial: 'initial_value', empty: null },
  rich_text_input: { key: 'rich_text_value', initial: 'initial_value', empty: null },
  datepicker: { key: 'selected_date', initial: 'initial_date', empty: null },
  timepicker: { key: 'selected_time', initial: 'initial_time', empty: null },
  datetimepicker: { key: 'selected_date_time', initial: 'initial_date_time', empty: null },
  static_select: { key: 'selected_option', initial: 'initial_option', empty: null },
  external_select: { key: 'selected_option', initial: 'initial_option', empty: null },
  radio_buttons: { key: 'selected_option', initial: 'initial_option', empty: null },
  users_select: { key: 'selected_user', initial: 'initial_user', empty: null },
  channels_select: { key: 'selected_channel', initial: 'initial_channel', empty: null },
  conversations_select: { key: 'selected_conversation', initial: 'initial_conversation', empty: null },
  checkboxes: { key: 'selected_options', initial: 'initial_options', empty: [] },
  multi_static_select: { key: 'selected_options', initial: 'initial_options', empty: [] },
  multi_external_select: { key: 'selected_options', initial: 'initial_options', empty: [] },
  multi_users_select: { key: 'selected_users', initial: 'initial_users', empty: [] },
  multi_channels_select: { key: 'selected_channels', initial: 'initial_channels', empty: [] },
  multi_conversations_select: { key: 'selected_conversations', initial: 'initial_conversations', empty: [] },
  file_input: { key: 'files', initial: 'files', empty: [] },
};

/** `state.values` of some blocks: what was given where it fits, else the initial value, else Slack's empty one. */
export function initialValues(blocks: Json[], given: Values): Values {
  const values: Values = {};
  for (const { block, element } of everyElement(blocks)) {
    const rule = VALUE[String(element.type)];
    if (rule === undefined) continue;
    const [blockId, actionId] = [String(block.block_id), String(element.action_id)];
    const typed = given[blockId]?.[actionId]?.[rule.key];
    const value = typed === undefined ? element[rule.initial] : typed === '' ? undefined : typed;
    const entry = { type: element.type, [rule.key]: value ?? rule.empty };
    values[blockId] = { ...values[blockId], [actionId]: entry };
  }
  return values;
}

/** The same values with what was just chosen in one element: the client has it in its state by then. */
export function withChosen(values: Values, where: { block_id: string; action_id: string }, chosen: Json): Values {
  const entry = values[where.block_id]?.[where.action_id];
  const key = valueKey(entry?.type);
  if (key === undefined || !(key in chosen)) return values;
  const block = { ...values[where.block_id], [where.action_id]: { ...entry, [key]: chosen[key] } };
  return { ...values, [where.block_id]: block };
}

/** The key an element's value is sent under, undefined for buttons and the like. */
export function valueKey(type: unknown): string | undefined {
  return VALUE[String(type)]?.key;
}
