import type { SlackMessage } from '../types.ts';

/** Whether a message is one of Slack's own, that somebody came or went: it bears their name, and they did not write it. */
export function isNotice({ subtype }: Pick<SlackMessage, 'subtype'>): boolean {
  return subtype === 'channel_join' || subtype === 'channel_leave';
}
