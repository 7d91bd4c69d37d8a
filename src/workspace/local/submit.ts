import { copy } from '../copy.ts';
import { newDelivery, send } from '../deliver/deliver.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import { handOver, withFiles } from '../files/in-values.ts';
import type { Act, ActResult } from '../protocol.ts';
import { stateAsOffered } from '../state/offers.ts';
import { newTrigger } from '../state/triggers.ts';
import { initialValues } from '../state/values.ts';
import { modalsOf, setModals } from '../state/views.ts';
import type { OpenView, Values, World } from '../types.ts';
import { checkInputs } from './check-inputs.ts';
import { interaction, interactivityOn } from './interaction.ts';
import { responseUrls } from './response-urls.ts';
import { afterSubmit } from './submit-ack.ts';

/** A person submits a modal. What Slack's client refuses never reaches the app; its answer decides what follows. */
export async function submit(world: World, act: Extract<Act, { do: 'submit' }>): Promise<ActResult> {
  const open = modalsOf(world, act.as).find(({ view }) => view.id === act.view_id);
  if (open === undefined) return { ok: false, reason: copy.unknownView };
  if (!interactivityOn(world)) return { ok: false, reason: copy.noInteractivity };
  const { blocks, id } = open.view;
  const state = stateAsOffered(world, { person: act.as, place: id }, { blocks, state: act.state as Values });
  if (state === undefined) return { ok: false, reason: copy.needsChoice };
  const values = withFiles(world, act.as, initialValues(blocks, state));
  const view = { ...open.view, state: { values } };
  const mistakes = checkInputs(view.blocks, values);
  if (mistakes !== undefined) {
    change(world, act.as, { view, errors: mistakes });
    return { ok: false, reason: copy.fillRequired };
  }
  handOver(world, values);
  change(world, act.as, { view });
  const body = {
    ...interaction(world, 'view_submission', act.as),
    trigger_id: newTrigger(world, act.as, view.id),
    view,
    response_urls: responseUrls(world, view, act.as),
  };
  const answer = await send(world, newDelivery(world, 'interaction', ['view_submission', body]));
  const problem =
    failure(answer, copy.what.submit) ??
    (answer === undefined ? undefined : afterSubmit(world, { person: act.as, view }, answer));
  if (problem === undefined) return { ok: true };
  tellFailed(world, act.as, [view.callback_id, problem]);
  return { ok: false, reason: problem };
}

function change(world: World, person: string, open: OpenView): void {
  const stack = modalsOf(world, person);
  setModals(
    world,
    person,
    stack.map((one) => (one.view.id === open.view.id ? open : one)),
  );
}
