import { ELEMENTS } from './elements.ts';
import * as object from './objects.ts';
import { richText } from './rich-text.ts';
import { all, byType, isObject, list, oneOf, type Rule, shape, text, yesNo } from './rule.ts';
import { table } from './table.ts';

const SELECTS = ['static', 'external', 'users', 'channels', 'conversations'].flatMap((source) => [
  `${source}_select`,
  `multi_${source}_select`,
]);
const CHOICES = [...SELECTS, 'checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];
const ACTIONS = [...CHOICES, 'button', 'overflow', 'datetimepicker', 'workflow_button', 'rich_text_input'];
const INPUTS = [
  ...[...CHOICES, 'datetimepicker', 'plain_text_input', 'number_input', 'email_text_input', 'url_text_input'],
  ...['rich_text_input', 'file_input'],
];

/** A section stands on its text or its fields. */
const section: Rule = all(
  block(
    'section',
    {},
    {
      text: object.anyText(3000),
      fields: list(object.anyText(2000), 10),
      accessory: byType(among([...CHOICES, 'button', 'overflow', 'workflow_button', 'image'])),
      expand: yesNo,
    },
  ),
  (value, pointer, problems) => {
    if (!isObject(value) || value.text !== undefined || value.fields !== undefined) return;
    problems.push({ pointer, code: 'required', message: 'missing required field: text' });
  },
);

const EVERYWHERE: Record<string, Rule> = {
  header: block('header', { text: object.plain(150) }),
  section,
  context: block('context', { elements: list(byType(among(['image', 'plain_text', 'mrkdwn'])), 10) }),
  divider: block('divider', {}),
  actions: block('actions', { elements: list(byType(among(ACTIONS)), 25) }),
  input: block(
    'input',
    { label: object.plain(2000), element: byType(among(INPUTS)) },
    { hint: object.plain(2000), optional: yesNo, dispatch_action: yesNo },
  ),
  image: object.image({ block_id: object.id, title: object.plain(2000) }),
  rich_text: richText,
  alert: block(
    'alert',
    { text: object.anyText(200) },
    { level: oneOf('default', 'info', 'warning', 'error', 'success') },
  ),
};

const IN_MESSAGES: Record<string, Rule> = {
  ...EVERYWHERE,
  context_actions: block('context_actions', {
    elements: list(byType(among(['feedback_buttons', 'icon_button'])), 5),
  }),
  markdown: block('markdown', { text: text(12_000) }),
  table,
};

/** Which blocks a surface takes. */
export const BLOCKS: Record<'message' | 'view', Rule> = {
  message: byType(IN_MESSAGES),
  view: byType(EVERYWHERE),
};

function block(type: string, required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule {
  return shape({ type: oneOf(type), ...required }, { block_id: object.id, ...optional });
}

function among(types: string[]): Record<string, Rule> {
  return Object.fromEntries(types.map((type) => [type, ELEMENTS[type] ?? (() => {})]));
}
