import type { Message } from '../../protocol.ts';

/** What has been read out, and which streams are still to be, once they are whole. */
export interface Heard {
  /** ts of the newest message. */
  newest: string;
  streams: string[];
}

/** The messages to read out now: streams that have become whole, and new messages that do not stream. */
export function hear(messages: Message[], before: Heard | undefined): { heard: Heard; aloud: Message[] } {
  const streams = messages.filter((message) => message.streaming_state === 'in_progress').map((message) => message.ts);
  const heard = { newest: messages.at(-1)?.ts ?? '', streams };
  if (before === undefined) return { heard, aloud: [] };
  const isNew = ({ ts }: Message) => ts > before.newest || before.streams.includes(ts);
  return { heard, aloud: messages.filter((message) => isNew(message) && !streams.includes(message.ts)) };
}
