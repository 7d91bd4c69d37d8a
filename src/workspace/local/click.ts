import { everyElement } from '../blocks/inside.ts';
import { copy } from '../copy.ts';
import { newDelivery, send } from '../deliver/deliver.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import { handOver, withFiles } from '../files/in-values.ts';
import type { Act, ActResult } from '../protocol.ts';
import { asOffered, stateAsOffered } from '../state/offers.ts';
import { newResponseUrl } from '../state/responses.ts';
import { newTrigger } from '../state/triggers.ts';
import { initialValues, withChosen } from '../state/values.ts';
import type { Json, StoredView, Values, World } from '../types.ts';
import { actionPayload } from './action-payload.ts';
import { interaction, interactivityOn } from './interaction.ts';
import { type Place, placeOf } from './place.ts';

type Click<K extends Act['do']> = Extract<Act, { do: K }>;

/** A click on something in a message. */
export async function click(world: World, act: Click<'click'>): Promise<ActResult> {
  const place = placeOf(world, act.as, act);
  if (typeof place === 'string') return { ok: false, reason: place };
  const state = stateAsOffered(world, spot(act, place), { blocks: place.blocks, state: (act.state ?? {}) as Values });
  if (state === undefined) return { ok: false, reason: copy.needsChoice };
  const { channel, ts, as } = act;
  return clicked(world, act, place, (settled) => ({
    state: { values: settled(initialValues(place.blocks, state)) },
    response_url: newResponseUrl(world, { channel, person: as, source: { ts, ephemeral: place.ephemeral } }),
    trigger_id: newTrigger(world, as),
  }));
}

export async function clickHome(world: World, act: Click<'clickHome'>): Promise<ActResult> {
  const place = placeOf(world, act.as, { home: true });
  if (typeof place === 'string') return { ok: false, reason: place };
  const { view, blocks } = place;
  const typed = { ...view?.state.values, ...(act.state as Values | undefined) };
  const state = stateAsOffered(world, spot(act, place), { blocks, state: typed });
  if (view === undefined || state === undefined) return { ok: false, reason: copy.needsChoice };
  return clicked(world, act, place, (settled) => {
    const seen = { ...view, state: { values: settled(initialValues(blocks, state)) } };
    world.homes.set(act.as, seen);
    return { view: seen, trigger_id: newTrigger(world, act.as) };
  });
}

export async function clickModal(world: World, act: Click<'clickModal'>): Promise<ActResult> {
  const place = placeOf(world, act.as, act);
  if (typeof place === 'string') return { ok: false, reason: place };
  const { open, blocks } = place;
  const state = stateAsOffered(world, spot(act, place), { blocks, state: act.state as Values });
  if (open === undefined || state === undefined) return { ok: false, reason: copy.needsChoice };
  const values = withFiles(world, act.as, initialValues(blocks, state));
  handOver(world, values);
  return clicked(world, act, place, (settled) => {
    open.view = { ...open.view, state: { values: settled(values) } } as StoredView;
    return { view: open.view, trigger_id: newTrigger(world, act.as, open.view.id) };
  });
}

type AnyClick = Click<'click'> | Click<'clickHome'> | Click<'clickModal'>;

function spot({ as }: AnyClick, { key }: Place) {
  return { person: as, place: key };
}

/** Puts what was chosen into the values of a place. */
type Settled = (values: Values) => Values;

async function clicked(
  world: World,
  act: AnyClick,
  ...[place, fields]: [Place, (settled: Settled) => Json]
): Promise<ActResult> {
  if (!interactivityOn(world)) return { ok: false, reason: copy.noInteractivity };
  const { block_id, action_id } = act;
  const found = everyElement(place.blocks).find(
    ({ block, element }) => block.block_id === block_id && element.action_id === action_id,
  );
  if (found === undefined) return { ok: false, reason: copy.unknownElement };
  const chosen = asOffered(world, spot(act, place), { found, chosen: act.action });
  const action = chosen && actionPayload(world, found, chosen);
  if (chosen === undefined || action === undefined) return { ok: false, reason: copy.needsChoice };
  const own = fields((values) => withChosen(values, act, chosen));
  const body = { ...interaction(world, 'block_actions', act.as), ...place.told, ...own, actions: [action] };
  const answer = await send(world, newDelivery(world, 'interaction', ['block_actions', body]));
  const reason = failure(answer, copy.what.click);
  if (reason === undefined) return { ok: true };
  tellFailed(world, act.as, [action_id, reason]);
  return { ok: false, reason };
}
