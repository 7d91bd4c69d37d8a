import type { WebClient } from '@slack/web-api';
import type { Queued } from '../../storage/outbox.ts';
import { filePayload } from './file-row.ts';
import { refusalOf } from './outcome.ts';

/** Slack shares a file some time after it has said yes to that. */
const SHARING_MS = 600_000;
/** It is not there, or we may not look. */
const NEVER = ['file_not_found', 'missing_scope'];

interface Shares {
  public?: Record<string, { ts?: string }[]>;
  private?: Record<string, { ts?: string }[]>;
}

/** After an unknown outcome: where Slack shows the file. Undefined: nowhere, share it. Throws when Slack cannot say yet. */
export async function findShared(
  client: WebClient,
  row: Queued,
): Promise<{ channel?: string; ts?: string } | undefined> {
  const { file_id: file, up_at: upAt = '' } = filePayload(row);
  if (!file) return undefined;
  try {
    const { file: found } = await client.files.info({ file });
    const share = firstOf((found?.shares ?? {}) as Shares);
    if (!share && Date.now() - Date.parse(upAt) < SHARING_MS) throw new Error('not shared yet');
    return share;
  } catch (error) {
    const refusal = refusalOf(error) ?? '';
    if (refusal === 'file_deleted') return {};
    if (NEVER.includes(refusal)) return undefined;
    throw error;
  }
}

function firstOf(shares: Shares): { channel: string; ts?: string } | undefined {
  const [first] = Object.entries({ ...shares.public, ...shares.private });
  const ts = first?.[1][0]?.ts;
  return first && { channel: first[0], ...(ts && { ts }) };
}
