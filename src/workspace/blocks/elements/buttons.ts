import type { Button, FeedbackButtons, IconButton, WorkflowButton } from '@slack/types';
import * as object from '../objects.ts';
import { list, type Rule, shape } from '../rule.ts';
import { text } from '../scalars.ts';
import { confirming, element } from './element.ts';

const label = { text: object.plain(75) };
const accessible = { accessibility_label: text(75) };
const feedback = shape({ ...label, value: text(2000) }, accessible);
const input = shape({ name: text(255), value: text(3000, 0) });
const workflow = shape({
  trigger: shape({ url: object.webAddress }, { customizable_input_parameters: list(input, 100, 0) }),
});

export const BUTTONS = {
  button: element('button', label, {
    ...{ ...confirming, ...accessible, url: object.webAddress, value: text(2000, 0), style: object.style },
  }),
  icon_button: element(
    'icon_button',
    { ...label, icon: text(75) },
    { ...confirming, ...accessible, value: text(2000), visible_to_user_ids: list(object.id, 10) },
  ),
  feedback_buttons: element('feedback_buttons', { positive_button: feedback, negative_button: feedback }),
  workflow_button: element(
    'workflow_button',
    { ...label, workflow, action_id: object.id },
    { ...confirming, ...accessible, style: object.style },
  ),
} satisfies Record<(Button | IconButton | FeedbackButtons | WorkflowButton)['type'], Rule>;
