import type { Refusal } from '../protocol.ts';
import { channelOf } from '../state/channels.ts';
import { newId } from '../state/ids.ts';
import type { Json, World } from '../types.ts';

/** Slack's words for content it will not take; whoever builds the app should see them where the content was meant to be. */
const CONTENT = /^(invalid_(blocks|attachments|metadata|arguments|view)|msg_|no_text|markdown_text|metadata_)/;

/** Tells those who would have seen it that a call of the app was refused for what it carried. */
export function tellRefused(world: World, about: Omit<Refusal, 'id' | 'channel'>, args: Json): void {
  if (!CONTENT.test(about.error)) return;
  const { channel, people } = audience(world, args);
  world.stream.tell(people, { type: 'refused', refusal: { id: newId('RF'), channel, ...about } });
}

/** The channel's members, or the one person a view, an ephemeral message or a response URL was for. */
function audience(world: World, { channel: where, channel_id, user, user_id, person, trigger_id, view_id }: Json) {
  const channel = channelOf(world, where ?? channel_id);
  const viewer = [...world.modals].find(([, stack]) => stack.some(({ view }) => view.id === view_id))?.[0];
  const one = user ?? user_id ?? person ?? world.triggers.get(String(trigger_id))?.person ?? viewer;
  return {
    channel: channel?.id ?? '',
    people: typeof one === 'string' ? [one] : (channel?.members ?? world.people.map(({ id }) => id)),
  };
}
