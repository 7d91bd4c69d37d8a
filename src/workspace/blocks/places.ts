import { ELEMENTS, type ElementType } from './elements/index.ts';
import { byType, type Rule } from './rule.ts';

type Places = 'actions' | 'section' | 'input' | 'context' | 'context_actions';

const CHOOSING = ['static', 'external', 'users', 'channels', 'conversations'].flatMap(
  (source) => [`${source}_select`, `multi_${source}_select`] as ElementType[],
);
const COMMON: ElementType[] = [...CHOOSING, 'checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];

const WHERE: Record<Places, ElementType[]> = {
  actions: [...COMMON, 'datetimepicker', 'button', 'overflow', 'workflow_button', 'rich_text_input'],
  section: [...COMMON, 'button', 'overflow', 'workflow_button', 'image'],
  input: [
    ...[...COMMON, 'datetimepicker', 'plain_text_input', 'number_input', 'email_text_input'],
    ...['url_text_input', 'rich_text_input', 'file_input'],
  ] as ElementType[],
  context: ['image', 'plain_text', 'mrkdwn'],
  context_actions: ['feedback_buttons', 'icon_button'],
};

/** An element that may stand in such a block. */
export function elementIn(place: Places): Rule {
  return byType(Object.fromEntries(WHERE[place].map((type) => [type, ELEMENTS[type]])));
}
