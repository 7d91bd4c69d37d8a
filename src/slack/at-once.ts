import type { WebClient } from '@slack/web-api';
import type { Address } from './address.ts';
import type { Message } from './reply.ts';
import { respond } from './sender/call.ts';

/** Says something to the person alone, past the outbox: where nothing can be written, or nothing may be. Best effort. */
export async function sayAtOnce(
  client: WebClient,
  { text, blocks }: Pick<Message, 'text' | 'blocks'>,
  { user, channel = user, thread, begun, responseUrl }: Address,
): Promise<void> {
  const words = { text, ...(blocks.length > 0 && { blocks }) };
  if (responseUrl) return void (await respond({ url: responseUrl, body: words }));
  const ephemeral = /^[CG]/.test(channel);
  const inThread = thread && (begun || !ephemeral);
  const message = { channel, user, ...words, ...(inThread && { thread_ts: thread }) };
  const method = ephemeral ? 'chat.postEphemeral' : 'chat.postMessage';
  await client.apiCall(method, message).catch(() => undefined);
}
