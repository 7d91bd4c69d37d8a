import { checkBlocks, checkMessage, checkView } from '../blocks/check.ts';
import type { Problem } from '../blocks/problem.ts';
import { isObject, shape } from '../blocks/rule.ts';
import { oneOf } from '../blocks/scalars.ts';
import { refuse } from '../refusal.ts';
import type { Method } from './method.ts';

/** What can be validated, the error word for it, and how; pointers start at the thing itself. */
const VALIDATED: Record<string, { error: string; check(value: unknown): Problem[] }> = {
  blocks: { error: 'invalid_blocks', check: (blocks) => checkBlocks(blocks, 'any', '') },
  message: { error: 'invalid_message', check: message },
  view: { error: 'invalid_view', check: view },
};

export const blockMethods: Record<string, Method> = {
  /** Says what is wrong with blocks, a message or a view; needs no token. */
  'blocks.validate': (_world, args) => {
    const given = Object.keys(VALIDATED).filter((name) => args[name] !== undefined && args[name] !== '');
    const [name = ''] = given;
    const validated = VALIDATED[name];
    if (validated === undefined || given.length > 1) return refuse('invalid_arguments', EXACTLY_ONE);
    const errors = validated.check(fromJson(args[name]));
    return errors.length === 0 ? {} : refuse(validated.error, { errors });
  },
};

const EXACTLY_ONE = {
  response_metadata: { messages: ['[ERROR] must provide exactly one of blocks, message or view'] },
};

/** Forms carry JSON as text. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const MESSAGE = shape({}, { blocks: () => {}, attachments: () => {} });

/** Slack takes blocks and attachments here, and refuses even `text`. */
function message(value: unknown): Problem[] {
  const problems: Problem[] = [];
  MESSAGE(value, '', problems);
  return isObject(value) ? [...problems, ...checkMessage(value)] : problems;
}

function view(value: unknown): Problem[] {
  const type = isObject(value) ? value.type : 'modal';
  if (type === 'modal' || type === 'home') return checkView(value, type, '');
  const problems: Problem[] = [];
  oneOf('modal', 'home')(type, '/type', problems);
  return problems;
}
