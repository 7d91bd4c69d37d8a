import { copy } from '../copy.ts';
import { letIn } from '../deliver/channel-events.ts';
import type { Act, ActResult } from '../protocol.ts';
import { channelById, personById } from '../state/channels.ts';
import type { World } from '../types.ts';

/** What is typed to let somebody into a channel; the workspace's own, like Slack's. */
export const INVITE = '/invite';

/** A person lets somebody, the app above all, into a channel they are in. */
export async function invite(world: World, act: Extract<Act, { do: 'invite' }>): Promise<ActResult> {
  const channel = channelById(world, act.channel);
  if (channel === undefined || !channel.members.includes(act.as)) return { ok: false, reason: copy.unknownChannel };
  if (channel.kind === 'im') return { ok: false, reason: copy.inviteToDirect };
  if (channel.archived === true) return { ok: false, reason: copy.archived };
  const invited = personById(world, act.user);
  if (invited === undefined) return { ok: false, reason: copy.inviteWhom };
  const came = letIn(world, channel, { user: invited.id, inviter: act.as });
  return came ? { ok: true } : { ok: false, reason: copy.alreadyHere(invited.name) };
}

/** `/invite @name`, several names or none as they come. */
export async function inviteTyped(world: World, act: Extract<Act, { do: 'command' }>): Promise<ActResult> {
  const everyone = [...world.people, world.bot];
  const named = act.text.split(/[\s,，]+/).filter((word) => word !== '');
  const found = named.map((word) => everyone.find(({ name }) => `@${name}` === word));
  if (found.length === 0 || found.includes(undefined)) return { ok: false, reason: copy.inviteWhom };
  for (const person of found) {
    const { as, channel } = act;
    const result = await invite(world, { as, do: 'invite', channel, user: person?.id ?? '' });
    if (!result.ok) return result;
  }
  return { ok: true };
}
