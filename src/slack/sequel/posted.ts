import type { AnyChunk, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Place } from './types.ts';

/** Says what a stream would have said as one message; nothing where there are no words. Best effort, once. */
export async function posted(
  client: WebClient,
  { channel, thread_ts }: Place,
  [chunks, below]: [AnyChunk[], KnownBlock[]],
): Promise<void> {
  const text = chunks.map((chunk) => (chunk.type === 'markdown_text' ? chunk.text : '')).join('');
  if (text === '') return;
  const blocks = [{ type: 'markdown', text }, ...below];
  await client.apiCall('chat.postMessage', { channel, thread_ts, text, blocks }).catch(() => undefined);
}
