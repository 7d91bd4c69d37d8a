import type { WebClient } from '@slack/web-api';

/** Where a post goes: what is for a person goes to the direct message with them. */
export async function conversation(client: WebClient, channel: string): Promise<string> {
  if (!/^[UW]/.test(channel)) return channel;
  const opened = await client.conversations.open({ users: channel });
  return opened.channel?.id ?? channel;
}
