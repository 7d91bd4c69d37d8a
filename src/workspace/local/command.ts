import { copy } from '../copy.ts';
import { newDelivery, send } from '../deliver/deliver.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import type { Act, ActResult, Channel } from '../protocol.ts';
import { channelById, personById } from '../state/channels.ts';
import { APP, TEAM, TEAM_DOMAIN } from '../state/ids.ts';
import { newResponseUrl } from '../state/responses.ts';
import { newTrigger } from '../state/triggers.ts';
import { escaped, fromTyped } from '../state/typed.ts';
import type { World } from '../types.ts';
import { replyFromAck } from './ack-message.ts';
import { INVITE, inviteTyped } from './invite.ts';

type Command = Extract<Act, { do: 'command' }>;

/** A person types a slash command. Its text is not posted; the body of the acknowledgement is a reply. */
export async function command(world: World, act: Command): Promise<ActResult> {
  const channel = channelById(world, act.channel);
  if (channel === undefined || !channel.members.includes(act.as)) return { ok: false, reason: copy.unknownChannel };
  if (act.command === INVITE) return inviteTyped(world, act);
  if (channel.archived === true) return { ok: false, reason: copy.archived };
  const known = world.manifest?.features?.slash_commands?.find((one) => one.command === act.command);
  if (world.manifest !== undefined && known === undefined) {
    return { ok: false, reason: copy.unknownCommand(act.command) };
  }
  const typed = act.text.trim();
  const text = known?.should_escape === true ? fromTyped(world, typed, true) : escaped(typed);
  const delivery = newDelivery(world, 'command', [act.command, form(world, { ...act, text }, channel)]);
  const answer = await send(world, delivery);
  const what = copy.what.command(act.command);
  const problem =
    failure(answer, what) ?? (answer === undefined ? undefined : replyFromAck(world, answer, { act, channel }));
  if (problem === undefined) return { ok: true };
  tellFailed(world, act.as, [act.command, problem]);
  return { ok: false, reason: problem };
}

function form(world: World, act: Command, channel: Channel): Record<string, string> {
  return {
    token: 'local',
    team_id: TEAM,
    team_domain: TEAM_DOMAIN,
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: act.as,
    user_name: personById(world, act.as)?.name ?? act.as,
    command: act.command,
    text: act.text,
    api_app_id: APP,
    is_enterprise_install: 'false',
    response_url: newResponseUrl(world, { channel: channel.id, person: act.as }),
    trigger_id: newTrigger(world, act.as),
  };
}
