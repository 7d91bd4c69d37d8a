import type { WebClient } from '@slack/web-api';
import type { Place } from './types.ts';

/** Shows in a thread that something is being worked on, with Slack's Stop button. Best effort. */
export async function showBusy(client: WebClient, { channel, thread_ts }: Place, status: string): Promise<void> {
  const thread = { channel_id: channel, thread_ts };
  await client.apiCall('agents.sessions.setStatus', { ...thread, status: 'processing' }).catch(() => undefined);
  await client.apiCall('assistant.threads.setStatus', { ...thread, status }).catch(() => undefined);
}

/** Takes that away again. */
export async function showDone(client: WebClient, { channel, thread_ts }: Place): Promise<void> {
  const thread = { channel_id: channel, thread_ts };
  await client.apiCall('assistant.threads.setStatus', { ...thread, status: '' }).catch(() => undefined);
  await client.apiCall('agents.sessions.setStatus', { ...thread, status: 'active' }).catch(() => undefined);
}
