import { respond } from '../api/respond.ts';
import { copy } from '../copy.ts';
import type { Answer } from '../deliver/post.ts';
import type { Channel } from '../protocol.ts';
import type { Json, World } from '../types.ts';

interface Asked {
  act: { as: string; command: string };
  channel: Channel;
}

/** Shows what an acknowledgement of a command carried: plain text or a JSON message. A sentence when it is bad. */
export function replyFromAck(world: World, answer: Answer, { act, channel }: Asked): string | undefined {
  const body = answer.body.trim();
  if (body === '') return undefined;
  const bad = (problem: string) => copy.badAck(copy.what.command(act.command), problem);
  let message: Json = { text: body };
  if (answer.contentType.includes('json')) {
    try {
      message = JSON.parse(body) as Json;
    } catch {
      return bad('invalid_json');
    }
    if (typeof message !== 'object' || message === null) return bad('invalid_payload');
    if (Object.keys(message).length === 0) return undefined;
  }
  const outcome = respond(world, { channel: channel.id, person: act.as }, message);
  return outcome === undefined ? undefined : bad(outcome);
}
