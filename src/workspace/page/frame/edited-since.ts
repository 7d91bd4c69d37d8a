import type { Message } from '../../protocol.ts';

/** Of so many messages the end of the list is looked at: what is still being put right stands there. */
const NEAR = 20;

/** The newest message that was read out and now says something else, as one that only said it was thinking; `read`: texts by ts. */
export function editedSince(messages: Message[], read: Map<string, string>): Message | undefined {
  return messages.slice(-NEAR).findLast(({ ts, text }) => read.has(ts) && read.get(ts) !== text);
}
