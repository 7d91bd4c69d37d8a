import type { WebClient } from '@slack/web-api';
import type { Address } from './address.ts';
import { copy } from './copy.ts';
import { fileAtOnce } from './file-at-once.ts';
import { plain } from './kit/text.ts';
import { type Message, whisper } from './reply.ts';
import { respond } from './sender/call.ts';

/** Says something to the person alone, past the outbox: where nothing can be written, or nothing may be. Best effort. */
export async function sayAtOnce(
  client: WebClient,
  { text, blocks, file }: Pick<Message, 'text' | 'blocks' | 'file'>,
  address: Address,
): Promise<void> {
  const { user, channel = user, thread, begun, responseUrl } = address;
  if (file) return sendAtOnce(client, { user, text: plain(text), file }, address);
  const words = { text, ...(blocks.length > 0 && { blocks }) };
  if (responseUrl) return void (await respond({ url: responseUrl, body: words }));
  const ephemeral = /^[CG]/.test(channel);
  const inThread = thread && (begun || !ephemeral);
  const message = { channel, user, ...words, ...(inThread && { thread_ts: thread }) };
  const method = ephemeral ? 'chat.postEphemeral' : 'chat.postMessage';
  await client.apiCall(method, message).catch(() => undefined);
}

/** A file goes to the direct message; in a channel the person is told so, and everywhere why it did not go. */
async function sendAtOnce(client: WebClient, sent: Parameters<typeof fileAtOnce>[1], address: Address): Promise<void> {
  const { name } = sent.file;
  const wrong = await fileAtOnce(client, sent);
  if (wrong) return sayAtOnce(client, whisper(copy.fileNotSent(name, wrong)), address);
  if (address.channel && !address.channel.startsWith('D'))
    await sayAtOnce(client, whisper(copy.fileInDirect(name)), address);
}
