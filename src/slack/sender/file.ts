import type { WebClient } from '@slack/web-api';
import { mark, type Queued } from '../../storage/outbox.ts';
import { bytesOf } from '../../storage/outbox-files.ts';
import type { Records } from '../../storage/records.ts';
import { complete } from './complete.ts';
import { conversation } from './conversation.ts';
import { type FilePayload, filePayload } from './file-row.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { upload } from './upload.ts';

interface Tools {
  records: Records;
  client: WebClient;
}

/**
 * One try at one file. Its bytes may be put up again and again; Slack's id for them is kept before they are shared
 * under it, because Slack shares an id only once.
 */
export async function sendFile(tools: Tools, row: Queued): Promise<Outcome> {
  const payload = filePayload(row);
  try {
    const channel = await conversation(tools.client, payload.channel);
    const before = payload.file_id && (await complete(tools.client, payload.file_id, { ...payload, channel }));
    return before || (await anew(tools, row, { ...payload, channel }));
  } catch (error) {
    return outcomeOf(error);
  }
}

async function anew({ records, client }: Tools, row: Queued, payload: FilePayload): Promise<Outcome> {
  const { db } = records;
  const up = await upload(client, { ...payload, bytes: await bytesOf(db, row.id) });
  if ('failed' in up) return up.failed;
  const kept = { ...filePayload(row), file_id: up.id, up_at: new Date().toISOString() };
  await mark(db, row.id, { payload: JSON.stringify(kept) });
  return (await complete(client, up.id, payload)) ?? { kind: 'unknown', error: 'file_not_found' };
}
