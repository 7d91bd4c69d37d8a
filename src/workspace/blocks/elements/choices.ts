import type { Checkboxes, MultiSelect, Overflow, RadioButtons, Select } from '@slack/types';
import * as object from '../objects.ts';
import { all, list, oneFieldOf, type Rule, shape } from '../rule.ts';
import { oneOf, whole, yesNo } from '../scalars.ts';
import { choosing, confirming, element, focusing } from './element.ts';

const MANY = 100;
const several = { ...choosing, max_selected_items: whole(1) };
const options = { options: list(object.plainOption, MANY), option_groups: list(object.optionGroup, MANY) };
const someOptions = list(object.plainOption, MANY);
const someIds = list(object.id, MANY);
const query = { min_query_length: whole(0) };
const filters = {
  include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
  exclude_external_shared_channels: yesNo,
  exclude_bot_users: yesNo,
};
const conversations = {
  default_to_current_conversation: yesNo,
  filter: all(shape({}, filters), oneFieldOf(Object.keys(filters))),
};
const answering = { response_url_enabled: yesNo };

/** Everything that is chosen from a list. */
export const CHOICES = {
  overflow: element('overflow', { options: list(object.overflowOption, 5) }, confirming),
  checkboxes: element(
    'checkboxes',
    { options: list(object.richOption, 10) },
    { ...focusing, initial_options: list(object.richOption, 10) },
  ),
  radio_buttons: element(
    'radio_buttons',
    { options: list(object.richOption, 10) },
    { ...focusing, initial_option: object.richOption },
  ),
  static_select: select('static', { ...choosing, ...options, initial_option: object.plainOption }),
  multi_static_select: select('multi_static', { ...several, ...options, initial_options: someOptions }),
  external_select: select('external', { ...choosing, ...query, initial_option: object.plainOption }),
  multi_external_select: select('multi_external', { ...several, ...query, initial_options: someOptions }),
  users_select: select('users', { ...choosing, initial_user: object.id }),
  multi_users_select: select('multi_users', { ...several, initial_users: someIds }),
  channels_select: select('channels', { ...choosing, ...answering, initial_channel: object.id }),
  multi_channels_select: select('multi_channels', { ...several, initial_channels: someIds }),
  conversations_select: select('conversations', {
    ...{ ...choosing, ...answering, ...conversations, initial_conversation: object.id },
  }),
  multi_conversations_select: select('multi_conversations', {
    ...{ ...several, ...conversations, initial_conversations: someIds },
  }),
} satisfies Record<(Overflow | Checkboxes | RadioButtons | Select | MultiSelect)['type'], Rule>;

function select(source: string, optional: Record<string, Rule>): Rule {
  return element(`${source}_select`, {}, optional);
}
