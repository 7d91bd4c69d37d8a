import { everyElement } from '../blocks/inside.ts';
import { copy } from '../copy.ts';
import { newDelivery, send } from '../deliver/deliver.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import { handOver, withFiles } from '../files/in-values.ts';
import type { Act, ActResult } from '../protocol.ts';
import { channelById } from '../state/channels.ts';
import { ephemeralAt, messageAt } from '../state/messages.ts';
import { newResponseUrl } from '../state/responses.ts';
import { toSlack } from '../state/slack-message.ts';
import { newTrigger } from '../state/triggers.ts';
import { initialValues } from '../state/values.ts';
import { modalsOf } from '../state/views.ts';
import type { Json, StoredView, Values, World } from '../types.ts';
import { actionPayload } from './action-payload.ts';
import { interaction, interactivityOn } from './interaction.ts';

type Click<K extends Act['do']> = Extract<Act, { do: K }>;

/** A click on something in a message. */
export async function click(world: World, act: Click<'click'>): Promise<ActResult> {
  const channel = channelById(world, act.channel);
  if (channel === undefined || !channel.members.includes(act.as)) return { ok: false, reason: copy.unknownChannel };
  const ephemeral = ephemeralAt(world, channel.id, act.ts);
  const message = ephemeral?.only === act.as ? ephemeral : messageAt(world, channel.id, act.ts);
  if (message === undefined) return { ok: false, reason: copy.unknownMessage };
  const { ts, thread_ts, only } = message;
  const inThread = thread_ts === undefined ? {} : { thread_ts };
  return clicked(world, act, message.blocks ?? [], () => ({
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: only !== undefined,
      ...inThread,
    },
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    // Slack does not keep ephemeral messages, so it cannot send them along.
    ...(only === undefined ? { message: toSlack(world, message, true) } : {}),
    state: { values: initialValues(message.blocks ?? [], (act.state ?? {}) as Values) },
    response_url: newResponseUrl(world, {
      channel: channel.id,
      person: act.as,
      source: { ts, ephemeral: only !== undefined },
    }),
    trigger_id: newTrigger(world, act.as),
  }));
}

export async function clickHome(world: World, act: Click<'clickHome'>): Promise<ActResult> {
  const view = world.homes.get(act.as);
  if (view === undefined) return { ok: false, reason: copy.noHome };
  return clicked(world, act, view.blocks, () => ({
    container: { type: 'view', view_id: view.id },
    view,
    trigger_id: newTrigger(world, act.as),
  }));
}

export async function clickModal(world: World, act: Click<'clickModal'>): Promise<ActResult> {
  const open = modalsOf(world, act.as).find(({ view }) => view.id === act.view_id);
  if (open === undefined) return { ok: false, reason: copy.unknownView };
  const values = withFiles(world, act.as, initialValues(open.view.blocks, act.state as Values));
  handOver(world, values);
  open.view = { ...open.view, state: { values } } as StoredView;
  return clicked(world, act, open.view.blocks, () => ({
    container: { type: 'view', view_id: open.view.id },
    view: open.view,
    trigger_id: newTrigger(world, act.as, open.view.id),
  }));
}

type AnyClick = Click<'click'> | Click<'clickHome'> | Click<'clickModal'>;

async function clicked(world: World, act: AnyClick, ...[blocks, where]: [Json[], () => Json]): Promise<ActResult> {
  if (!interactivityOn(world)) return { ok: false, reason: copy.noInteractivity };
  const { block_id, action_id } = act;
  const found = everyElement(blocks).find(
    ({ block, element }) => block.block_id === block_id && element.action_id === action_id,
  );
  if (found === undefined) return { ok: false, reason: copy.unknownElement };
  const action = actionPayload(world, found, act.action);
  if (action === undefined) return { ok: false, reason: copy.needsChoice };
  const body = { ...interaction(world, 'block_actions', act.as), ...where(), actions: [action] };
  const answer = await send(world, newDelivery(world, 'interaction', ['block_actions', body]));
  const reason = failure(answer, copy.what.click);
  if (reason === undefined) return { ok: true };
  tellFailed(world, act.as, [action_id, reason]);
  return { ok: false, reason };
}
