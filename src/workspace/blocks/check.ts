import type { Json } from '../types.ts';
import { checkAcross, checkTables } from './across.ts';
import { everyBlock } from './inside.ts';
import { plain } from './objects.ts';
import type { Problem } from './problem.ts';
import { isObject, list, missing, type Rule, shape, wrongType } from './rule.ts';
import { oneOf, text, yesNo } from './scalars.ts';
import { SURFACES, type Surface } from './surfaces.ts';

/** What Slack would refuse in the blocks of a surface; empty when nothing. Never throws, whatever is given. */
export function checkBlocks(blocks: unknown, surface: Surface, pointer: string): Problem[] {
  const problems: Problem[] = [];
  SURFACES[surface](blocks, pointer, problems);
  if (problems.length === 0) checkAcross(blocks as Json[], pointer, problems);
  return problems;
}

/** What Slack would refuse in the blocks and attachments of a message. */
export function checkMessage({ blocks, attachments }: Json): Problem[] {
  const problems = isGiven(blocks) ? checkBlocks(blocks, 'message', '/blocks') : [];
  if (!isGiven(attachments)) return problems;
  list(attachment, 100, 0)(attachments, '/attachments', problems);
  if (problems.length === 0) {
    const all = [{ blocks }, ...(attachments as Json[])].flatMap((one) => (one.blocks as Json[] | undefined) ?? []);
    checkTables(all, '/attachments', problems);
  }
  return problems;
}

/** Attachments are as they were before there were blocks; only their blocks are judged. */
const attachment: Rule = (value, pointer, problems) => {
  if (!isObject(value)) wrongType(problems, pointer, ['object', value]);
  else if (value.blocks !== undefined) problems.push(...checkBlocks(value.blocks, 'message', `${pointer}/blocks`));
};

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** The blocks are judged on their own. */
const blocks: Rule = () => {};
const common = { private_metadata: text(3000, 0), callback_id: text(255, 0), external_id: text(255, 0) };
const VIEWS: Record<'modal' | 'home', Rule> = {
  modal: shape(
    { type: oneOf('modal'), title: plain(24), blocks },
    {
      ...{ ...common, submit: plain(24), close: plain(24) },
      ...{ clear_on_close: yesNo, notify_on_close: yesNo, submit_disabled: yesNo },
    },
  ),
  home: shape({ type: oneOf('home'), blocks }, common),
};

/** What Slack would refuse in a modal or home view. */
export function checkView(view: unknown, type: 'modal' | 'home', pointer = '/view'): Problem[] {
  const problems: Problem[] = [];
  VIEWS[type](view, pointer, problems);
  if (!isObject(view) || view.blocks === undefined) return problems;
  problems.push(...checkBlocks(view.blocks, type, `${pointer}/blocks`));
  const complete = type === 'home' || view.submit !== undefined || problems.length > 0;
  if (!complete && everyBlock(view.blocks as Json[]).some(({ block }) => block.type === 'input'))
    missing(problems, pointer, 'submit');
  return problems;
}
