import type { Act } from '../../protocol.ts';

export interface Target {
  as: string;
  channel: string;
  thread?: string;
}

/** What typed text does: a command, a message, or nothing; commands are refused in threads, as in Slack. */
export function outgoing(typed: string, { as, channel, thread }: Target): Act | 'nothing' | 'refused' {
  const text = typed.trim();
  if (!text) return 'nothing';
  const command = /^(\/\S+)\s*([\s\S]*)$/.exec(text);
  if (!command) return { as, do: 'say', channel, text, ...(thread !== undefined && { thread_ts: thread }) };
  if (thread !== undefined) return 'refused';
  return { as, do: 'command', channel, command: command[1] ?? '', text: command[2] ?? '' };
}
