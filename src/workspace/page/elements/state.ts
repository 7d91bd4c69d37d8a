import type {
  ActionsBlockElement,
  FeedbackButtons,
  IconButton,
  InputBlockElement,
  KnownBlock,
  SectionBlockAccessory,
} from '@slack/types';
import { everyElement } from '../../blocks/inside.ts';
import type { StateValues } from '../../protocol.ts';
import type { Json } from '../../types.ts';

export type Control =
  | Exclude<ActionsBlockElement | InputBlockElement | SectionBlockAccessory, { type: 'image' }>
  | FeedbackButtons
  | IconButton;
type Stateless = 'button' | 'workflow_button' | 'overflow' | 'feedback_buttons' | 'icon_button';
export type Stateful = Exclude<Control, { type: Stateless }>;

/** How Slack names the value of each input in `view.state.values`, where it starts, and what stands there untouched. */
const STATE: Record<Stateful['type'], { field: string; initial?: string; untouched: null | [] }> = {
  plain_text_input: { field: 'value', initial: 'initial_value', untouched: null },
  number_input: { field: 'value', initial: 'initial_value', untouched: null },
  email_text_input: { field: 'value', initial: 'initial_value', untouched: null },
  url_text_input: { field: 'value', initial: 'initial_value', untouched: null },
  rich_text_input: { field: 'rich_text_value', initial: 'initial_value', untouched: null },
  file_input: { field: 'files', untouched: [] },
  static_select: { field: 'selected_option', initial: 'initial_option', untouched: null },
  external_select: { field: 'selected_option', initial: 'initial_option', untouched: null },
  users_select: { field: 'selected_user', initial: 'initial_user', untouched: null },
  channels_select: { field: 'selected_channel', initial: 'initial_channel', untouched: null },
  conversations_select: { field: 'selected_conversation', initial: 'initial_conversation', untouched: null },
  multi_static_select: { field: 'selected_options', initial: 'initial_options', untouched: [] },
  multi_external_select: { field: 'selected_options', initial: 'initial_options', untouched: [] },
  multi_users_select: { field: 'selected_users', initial: 'initial_users', untouched: [] },
  multi_channels_select: { field: 'selected_channels', initial: 'initial_channels', untouched: [] },
  multi_conversations_select: { field: 'selected_conversations', initial: 'initial_conversations', untouched: [] },
  checkboxes: { field: 'selected_options', initial: 'initial_options', untouched: [] },
  radio_buttons: { field: 'selected_option', initial: 'initial_option', untouched: null },
  datepicker: { field: 'selected_date', initial: 'initial_date', untouched: null },
  timepicker: { field: 'selected_time', initial: 'initial_time', untouched: null },
  datetimepicker: { field: 'selected_date_time', initial: 'initial_date_time', untouched: null },
};

export function fieldOf(type: Stateful['type']): string {
  return STATE[type].field;
}

/** What an input holds before anybody touched it. */
export function initialState(element: Stateful): Record<string, unknown> {
  const { field, initial, untouched } = STATE[element.type];
  const given = initial && (element as unknown as Record<string, unknown>)[initial];
  return { type: element.type, [field]: given ?? untouched };
}

export function isStateful(element: { type: string }): element is Stateful {
  return element.type in STATE;
}

/** All inputs of a surface, those in containers too, as Slack sends them, untouched ones with their initial value. */
export function collect(blocks: KnownBlock[], typed: StateValues): StateValues {
  const values: StateValues = {};
  for (const { block, element } of everyElement(blocks as unknown as Json[])) {
    const control = element as { type: string; action_id?: string };
    if (!isStateful(control)) continue;
    const blockId = String(block.block_id ?? '');
    const actionId = control.action_id ?? '';
    values[blockId] = { ...values[blockId], [actionId]: typed[blockId]?.[actionId] ?? initialState(control) };
  }
  return values;
}
