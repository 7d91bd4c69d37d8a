import type { Channel, Message, Person, WorkspaceState } from '../../protocol.ts';

export interface Thread {
  root: Message | undefined;
  replies: Message[];
}

/** What stands in the middle: messages of the channel that are not replies, oldest first. */
export function topLevel(messages: Message[], channel: string): Message[] {
  return messages.filter((message) => message.channel === channel && !message.deleted && isRoot(message));
}

/** Replies of each thread of a channel, oldest first. */
export function repliesByRoot(messages: Message[], channel: string): Map<string, Message[]> {
  const replies = new Map<string, Message[]>();
  for (const message of messages) {
    if (message.channel !== channel || message.deleted || isRoot(message) || !message.thread_ts) continue;
    replies.set(message.thread_ts, [...(replies.get(message.thread_ts) ?? []), message]);
  }
  return replies;
}

export function threadOf(messages: Message[], channel: string, ts: string): Thread {
  const here = messages.filter((message) => message.channel === channel && !message.deleted);
  return {
    root: here.find((message) => message.ts === ts),
    replies: here.filter((message) => message.thread_ts === ts && !isRoot(message)),
  };
}

/** Unread: others' messages after the newest one seen. */
export function unreadCount(state: WorkspaceState, channel: string, read: string | undefined): number {
  return state.messages.filter(
    (message) =>
      message.channel === channel && !message.deleted && message.user !== state.me.id && message.ts > (read ?? ''),
  ).length;
}

export function isApp(channel: Channel, bot: Person): boolean {
  return channel.kind === 'im' && channel.members.includes(bot.id);
}

/** `#name` for channels, the other person's name for direct messages. */
export function channelLabel(channel: Channel, state: WorkspaceState): string {
  if (channel.kind === 'channel') return `#${channel.name}`;
  const other = channel.members.find((id) => id !== state.me.id);
  const person = [...state.people, state.bot].find((each) => each.id === other);
  return person?.name ?? channel.name;
}

function isRoot(message: Message): boolean {
  return !message.thread_ts || message.thread_ts === message.ts;
}
