import type { WebClient } from '@slack/web-api';
import { copy } from '../copy.ts';
import { Refusal } from '../refusal.ts';
import { fetchInside } from './fetch-inside.ts';
import { type Limits, tooLarge } from './limits.ts';
import type { Located } from './locate.ts';

/** The bytes of a file, all of them. Throws a Refusal where there are too many, an Error where the connection broke. */
export async function download(client: WebClient, { url, size }: Located, limits: Limits): Promise<Buffer> {
  const response = await fetchInside(client, url, AbortSignal.timeout(limits.ms));
  if (response.status === 403 || response.status === 401) throw new Refusal(copy.fileUnreadable);
  if (response.status === 404 || response.status === 410) throw new Refusal(copy.fileGone);
  if (!response.ok || !response.body) throw new Error(`http_${response.status}`);
  const bytes = await within(response.body, limits);
  if (bytes.length === size) return bytes;
  // Who may not see a file gets a page to log in, and no error.
  if (/^\s*<!doctype html/i.test(bytes.toString('latin1', 0, 100))) throw new Refusal(copy.fileUnreadable);
  throw new Error('the file came in parts');
}

/** Stops reading where it is too much, whatever was announced. */
async function within(body: ReadableStream<Uint8Array>, limits: Limits): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > limits.bytes) throw tooLarge(limits);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
