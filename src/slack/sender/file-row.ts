import type { Queued } from '../../storage/outbox.ts';

/** Our own method name for a file: three calls of Slack's, and one that puts up the bytes. */
export const FILE = 'file';

export interface FilePayload {
  /** A channel, or a person for the direct message with them. */
  channel: string;
  thread_ts?: string;
  /** Who is to have it, or a channel. */
  user: string;
  name: string;
  text: string;
  alt?: string;
  /** Slack's id of the file, once its bytes are up: under one id it is shared once. */
  file_id?: string;
  /** When that was, an ISO instant. */
  up_at?: string;
}

export function filePayload({ payload }: Pick<Queued, 'payload'>): FilePayload {
  return JSON.parse(payload ?? '{}') as FilePayload;
}
