import type { Channel } from '../protocol.ts';
import { accountOf } from '../state/accounts.ts';
import { hasBot } from '../state/channels.ts';
import { TEAM } from '../state/ids.ts';
import type { Json, World } from '../types.ts';

/** A channel or direct message as the Web API answers it to the app. */
export function toConversation(world: World, channel: Channel): Json {
  const is_archived = channel.archived === true;
  const base = { id: channel.id, created: 0, is_archived, is_org_shared: false, context_team_id: TEAM };
  const [first = ''] = channel.members;
  if (channel.kind === 'im')
    return { ...base, is_im: true, user: first, is_user_deleted: accountOf(world, first).deactivated, priority: 0 };
  const strangers = channel.members.some((member) => accountOf(world, member).stranger);
  return {
    ...base,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: false,
    is_frozen: false,
    is_general: false,
    is_shared: strangers,
    is_ext_shared: strangers,
    is_pending_ext_shared: false,
    is_member: hasBot(channel),
    unlinked: 0,
    creator: first,
    topic: { value: channel.topic, creator: first, last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
    num_members: channel.members.length,
  };
}
