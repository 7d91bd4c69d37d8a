import { copy } from '../copy.ts';
import { newDelivery, send } from '../deliver/deliver.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import type { Act, ActResult, ShortcutHint } from '../protocol.ts';
import { channelById } from '../state/channels.ts';
import { ephemeralAt, messageAt } from '../state/messages.ts';
import { newResponseUrl } from '../state/responses.ts';
import { shortcutsOf } from '../state/shortcuts.ts';
import { toSlack } from '../state/slack-message.ts';
import { newTrigger } from '../state/triggers.ts';
import type { Json, World } from '../types.ts';
import { interaction, interactivityOn } from './interaction.ts';

type Doing<K extends Act['do']> = Extract<Act, { do: K }>;

/** A global shortcut: it names no channel and has no response URL, only a trigger. */
export function shortcut(world: World, act: Doing<'shortcut'>): Promise<ActResult> {
  return use(world, { ...act, type: 'global' }, () => {
    const { name: _, ...user } = interaction(world, 'shortcut', act.as).user as Json;
    return { type: 'shortcut', user };
  });
}

/** A message shortcut: the message goes along whole. It works wherever the person is, with or without the app. */
export async function messageShortcut(world: World, act: Doing<'messageShortcut'>): Promise<ActResult> {
  const channel = channelById(world, act.channel);
  if (channel === undefined || !channel.members.includes(act.as)) return { ok: false, reason: copy.unknownChannel };
  if (ephemeralAt(world, channel.id, act.ts)?.only === act.as) return { ok: false, reason: copy.notOnEphemeral };
  const message = messageAt(world, channel.id, act.ts);
  if (message === undefined) return { ok: false, reason: copy.unknownMessage };
  return use(world, { ...act, type: 'message' }, () => ({
    type: 'message_action',
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    message_ts: message.ts,
    message: toSlack(world, message),
    response_url: newResponseUrl(world, { channel: channel.id, person: act.as }),
  }));
}

interface Used {
  as: string;
  callback_id: string;
  type: ShortcutHint['type'];
}

/** Sends a shortcut of the manifest (any, without a manifest) to the app; `fields` are what only its kind has. */
async function use(world: World, { as, callback_id, type }: Used, fields: () => Json): Promise<ActResult> {
  if (!interactivityOn(world)) return { ok: false, reason: copy.noInteractivity };
  const known = shortcutsOf(world).find((one) => one.type === type && one.callback_id === callback_id);
  if (world.manifest !== undefined && known === undefined) return { ok: false, reason: copy.unknownShortcut };
  const { api_app_id: _, ...shared } = interaction(world, type, as);
  const own = fields();
  const trigger_id = newTrigger(world, as);
  const body = { ...shared, ...own, callback_id, trigger_id, action_ts: world.clock.ts() };
  const answer = await send(world, newDelivery(world, 'interaction', [String(own.type), body]));
  const reason = failure(answer, copy.what.shortcut(known?.name ?? callback_id));
  if (reason === undefined) return { ok: true };
  tellFailed(world, as, [callback_id, reason]);
  return { ok: false, reason };
}
