import { everyElement } from '../blocks/inside.ts';
import { channelOf } from '../state/channels.ts';
import { newResponseUrl } from '../state/responses.ts';
import type { Json, StoredView, World } from '../types.ts';

/** Where each select that offers one keeps what was chosen. */
const CHOSEN: Record<string, string> = {
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
};

/** A response URL for every channel chosen in a select of a modal with `response_url_enabled`. */
export function responseUrls(world: World, view: StoredView, person: string): Json[] {
  return everyElement(view.blocks).flatMap(({ block, element }): Json[] => {
    const key = CHOSEN[String(element.type)];
    if (key === undefined || block.type !== 'input' || element.response_url_enabled !== true) return [];
    const { block_id, action_id } = { block_id: String(block.block_id), action_id: String(element.action_id) };
    const channel = channelOf(world, view.state.values[block_id]?.[action_id]?.[key]);
    if (channel === undefined) return [];
    const response_url = newResponseUrl(world, { channel: channel.id, person });
    return [{ block_id, action_id, channel_id: channel.id, response_url }];
  });
}
