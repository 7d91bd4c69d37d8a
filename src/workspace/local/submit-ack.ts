import { checkView } from '../blocks/check.ts';
import { copy } from '../copy.ts';
import type { Answer } from '../deliver/post.ts';
import { changedView, modalsOf, newView, setModals } from '../state/views.ts';
import type { Json, OpenView, StoredView, World } from '../types.ts';

const DEEPEST = 3;

interface Submitted {
  person: string;
  view: StoredView;
}

/** Obeys the acknowledgement of a submission: errors, update, push, clear, or nothing, which closes the view. */
export function afterSubmit(world: World, submitted: Submitted, answer: Answer): string | undefined {
  const bad = (problem: string) => copy.badAck(copy.what.submit, problem);
  const ack = parse(answer.body);
  if (ack === undefined) return bad('invalid_json');
  const stack = modalsOf(world, submitted.person);
  const at = stack.findIndex(({ view }) => view.id === submitted.view.id);
  // The app may have changed or closed the view through the API while it made up its answer.
  const current = stack[at]?.view;
  if (current === undefined) return undefined;
  const put = (...above: OpenView[]): undefined =>
    void setModals(world, submitted.person, [...stack.slice(0, at), ...above]);
  switch (ack.response_action) {
    case undefined:
      return put();
    case 'clear':
      return void setModals(world, submitted.person, []);
    case 'errors': {
      const errors = ack.errors as Record<string, string> | undefined;
      const stranger = strangeError(current, errors);
      if (stranger !== undefined || errors === undefined) return bad(copy.badErrors(stranger ?? ''));
      return put({ view: current, errors });
    }
    case 'update':
    case 'push': {
      const given = ack.view as Json;
      const [first] = checkView(given, 'modal');
      if (first !== undefined) return bad(`${first.message} [${first.pointer}]`);
      if (ack.response_action === 'update') return put({ view: changedView(world, current, given) });
      if (at + 1 >= DEEPEST) return bad('push_limit_reached');
      return put({ view: current }, { view: newView(world, given, current) });
    }
    default:
      return bad(`response_action ${String(ack.response_action)}`);
  }
}

/** The first key of `errors` that names no input of the view. */
function strangeError(view: StoredView, errors: Record<string, string> | undefined): string | undefined {
  const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id);
  const keys = Object.keys(errors ?? {});
  return keys.length === 0 ? '?' : keys.find((key) => !inputs.includes(key));
}

function parse(body: string): Json | undefined {
  if (body.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Json) : undefined;
  } catch {
    return undefined;
  }
}
