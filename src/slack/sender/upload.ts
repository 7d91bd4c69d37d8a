import type { WebClient } from '@slack/web-api';
import { isOfSlack } from '../hosts.ts';
import { byStatus, type Outcome } from './outcome.ts';

const TIMEOUT_MS = 60_000;

interface ToUpload {
  name: string;
  alt?: string;
  bytes: Buffer;
}

type Uploaded = { id: string } | { failed: Outcome };

/** Puts bytes up; nobody sees them yet. The address is of Slack's making, and still goes nowhere but to Slack. */
export async function upload(client: WebClient, { name, alt, bytes }: ToUpload): Promise<Uploaded> {
  const asked = { filename: name, length: bytes.length, ...(alt && { alt_txt: alt }) };
  const answer = await client.apiCall('files.getUploadURLExternal', asked);
  const { upload_url: url, file_id: id } = answer as { upload_url?: string; file_id?: string };
  if (!url || !id || !isOfSlack(url, client.slackApiUrl)) return { failed: { kind: 'unknown', error: 'not_slack' } };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const said = await response.text();
  if (!response.ok) return { failed: byStatus(response.status, response.headers.get('retry-after')) };
  // A page in between answered instead of Slack, which says OK in plain text.
  return said.trimStart().startsWith('<') ? { failed: { kind: 'unknown', error: 'not_slack' } } : { id };
}
