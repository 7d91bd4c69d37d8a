import * as object from './objects.ts';
import { richText } from './rich-text.ts';
import { list, matching, number, oneOf, type Rule, shape, text, whole, yesNo } from './rule.ts';

const style = oneOf('primary', 'danger');
const acting = { action_id: object.id, confirm: object.confirm };
const holding = { ...acting, focus_on_load: yesNo };
const prompting = { ...holding, placeholder: object.plain(150) };
const dispatching = {
  action_id: object.id,
  focus_on_load: yesNo,
  placeholder: object.plain(150),
  dispatch_action_config: shape({
    trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2),
  }),
};
const several = { ...prompting, max_selected_items: whole(1, 100) };
const options = { options: list(object.plainOption, 100), option_groups: list(object.optionGroup, 100) };
const filter = shape(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: yesNo,
    exclude_bot_users: yesNo,
  },
);
const anId = text(255);
const ids = list(anId, 100);
const decimal = matching(/^-?\d+(\.\d+)?$/, 'must be a number written as text');
const feedback = shape({ text: object.plain(75), value: text(2000) }, { accessibility_label: text(75) });

/** Every element by type, with its own limits; what fits where is said by the blocks. */
export const ELEMENTS: Record<string, Rule> = {
  button: element(
    'button',
    { text: object.plain(75) },
    {
      ...{ ...acting, url: object.webAddress, value: text(2000, 0), style, accessibility_label: text(75) },
    },
  ),
  icon_button: element(
    'icon_button',
    { icon: text(75), text: object.plain(75) },
    {
      ...{ ...acting, value: text(2000), accessibility_label: text(75), visible_to_user_ids: ids },
    },
  ),
  feedback_buttons: element(
    'feedback_buttons',
    { positive_button: feedback, negative_button: feedback },
    {
      action_id: object.id,
    },
  ),
  workflow_button: element(
    'workflow_button',
    { text: object.plain(75), workflow: () => {} },
    {
      ...{ action_id: object.id, style, accessibility_label: text(75) },
    },
  ),
  overflow: element('overflow', { options: list(object.overflowOption, 5) }, acting),
  checkboxes: element(
    'checkboxes',
    { options: list(object.richOption, 10) },
    {
      ...{ ...holding, initial_options: list(object.richOption, 10) },
    },
  ),
  radio_buttons: element(
    'radio_buttons',
    { options: list(object.richOption, 10) },
    {
      ...{ ...holding, initial_option: object.richOption },
    },
  ),
  datepicker: element('datepicker', {}, { ...prompting, initial_date: object.date }),
  timepicker: element('timepicker', {}, { ...prompting, initial_time: object.time, timezone: text(255) }),
  datetimepicker: element('datetimepicker', {}, { ...holding, initial_date_time: whole(1e9, 9_999_999_999) }),
  static_select: element('static_select', {}, { ...prompting, ...options, initial_option: object.plainOption }),
  multi_static_select: element(
    'multi_static_select',
    {},
    {
      ...{ ...several, ...options, initial_options: list(object.plainOption, 100) },
    },
  ),
  external_select: element(
    'external_select',
    {},
    {
      ...{ ...prompting, initial_option: object.plainOption, min_query_length: whole(0, 100) },
    },
  ),
  multi_external_select: element(
    'multi_external_select',
    {},
    {
      ...{ ...several, initial_options: list(object.plainOption, 100), min_query_length: whole(0, 100) },
    },
  ),
  users_select: element('users_select', {}, { ...prompting, initial_user: anId }),
  multi_users_select: element('multi_users_select', {}, { ...several, initial_users: ids }),
  channels_select: element(
    'channels_select',
    {},
    {
      ...{ ...prompting, initial_channel: anId, response_url_enabled: yesNo },
    },
  ),
  multi_channels_select: element('multi_channels_select', {}, { ...several, initial_channels: ids }),
  conversations_select: element(
    'conversations_select',
    {},
    {
      ...{ ...prompting, initial_conversation: anId, default_to_current_conversation: yesNo },
      ...{ response_url_enabled: yesNo, filter },
    },
  ),
  multi_conversations_select: element(
    'multi_conversations_select',
    {},
    {
      ...{ ...several, initial_conversations: ids, default_to_current_conversation: yesNo, filter },
    },
  ),
  plain_text_input: element(
    'plain_text_input',
    {},
    {
      ...{ ...dispatching, initial_value: text(3000, 0), multiline: yesNo },
      ...{ min_length: whole(0, 3000), max_length: whole(1, 3000) },
    },
  ),
  number_input: element(
    'number_input',
    { is_decimal_allowed: yesNo },
    {
      ...{ ...dispatching, initial_value: decimal, min_value: decimal, max_value: decimal },
    },
  ),
  email_text_input: element('email_text_input', {}, { ...dispatching, initial_value: text(3000, 0) }),
  url_text_input: element('url_text_input', {}, { ...dispatching, initial_value: text(3000, 0) }),
  rich_text_input: element(
    'rich_text_input',
    {},
    {
      ...{ ...dispatching, initial_value: richText, min_lines: number, max_lines: number },
    },
  ),
  file_input: element(
    'file_input',
    {},
    {
      ...{ action_id: object.id, filetypes: list(text(255), 100), max_files: whole(1, 10) },
    },
  ),
  image: object.image({}),
  plain_text: object.plain(3000),
  mrkdwn: object.mrkdwn(3000),
};

function element(type: string, required: Record<string, Rule>, optional: Record<string, Rule>): Rule {
  return shape({ type: oneOf(type), ...required }, optional);
}
