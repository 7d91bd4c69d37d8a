import type { Json } from '../types.ts';
import { checkAcross } from './across.ts';
import { BLOCKS } from './layout.ts';
import { plain } from './objects.ts';
import type { Problem } from './problem.ts';
import { isObject, list, oneOf, type Rule, shape, text, yesNo } from './rule.ts';

const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;

/** What Slack would refuse in the blocks of a message; empty when nothing. */
export function checkMessage(message: Json): Problem[] {
  const problems: Problem[] = [];
  const { blocks, attachments } = message;
  if (blocks !== undefined && blocks !== null && blocks !== '') {
    list(BLOCKS.message, MESSAGE_BLOCKS, 0)(blocks, '/blocks', problems);
    if (problems.length === 0) checkAcross(blocks as Json[], '/blocks', problems);
  }
  if (attachments !== undefined && attachments !== null && attachments !== '') {
    list(() => {}, 100, 0)(attachments, '/attachments', problems);
  }
  return problems;
}

const common = {
  private_metadata: text(3000, 0),
  callback_id: text(255, 0),
  external_id: text(255, 0),
};
const blocks = list(BLOCKS.view, VIEW_BLOCKS);
const VIEWS: Record<'modal' | 'home', Rule> = {
  modal: shape(
    { type: oneOf('modal'), title: plain(24), blocks },
    {
      ...common,
      submit: plain(24),
      close: plain(24),
      clear_on_close: yesNo,
      notify_on_close: yesNo,
      submit_disabled: yesNo,
    },
  ),
  home: shape({ type: oneOf('home'), blocks }, common),
};

/** What Slack would refuse in a modal or home view. */
export function checkView(view: unknown, type: 'modal' | 'home'): Problem[] {
  const problems: Problem[] = [];
  VIEWS[type](view, '/view', problems);
  if (problems.length > 0 || !isObject(view)) return problems;
  const inside = view.blocks as Json[];
  checkAcross(inside, '/view/blocks', problems);
  const hasInput = inside.some((block) => block.type === 'input');
  if (type === 'modal' && hasInput && view.submit === undefined) {
    problems.push({ pointer: '/view', code: 'required', message: 'missing required field: submit' });
  }
  return problems;
}
