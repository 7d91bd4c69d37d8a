import * as object from '../objects.ts';
import { list, type Rule, type Rules, shape } from '../rule.ts';
import { oneOf, yesNo } from '../scalars.ts';

/** What every element has that can be used. */
const acting: Rules = { action_id: object.id };
export const confirming: Rules = { ...acting, confirm: object.confirm };
export const focusing: Rules = { ...confirming, focus_on_load: yesNo };
export const choosing: Rules = { ...focusing, placeholder: object.plain(150) };
export const typing: Rules = {
  ...acting,
  focus_on_load: yesNo,
  placeholder: object.plain(150),
  dispatch_action_config: shape({
    trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2),
  }),
};

export function element(type: string, required: Rules, optional: Rules = acting): Rule {
  return shape({ type: oneOf(type), ...required }, optional);
}
