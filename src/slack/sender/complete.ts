import type { WebClient } from '@slack/web-api';
import type { FilePayload } from './file-row.ts';
import { type Outcome, refusalOf } from './outcome.ts';

type Place = Pick<FilePayload, 'channel' | 'thread_ts' | 'text' | 'name'>;

/** Shows a file whose bytes are up. Undefined where Slack does not know the id, or has shared it already. */
export async function complete(client: WebClient, id: string, to: Place): Promise<Outcome | undefined> {
  const { channel, thread_ts, text, name } = to;
  const place = { channel_id: channel, initial_comment: text, ...(thread_ts && { thread_ts }) };
  try {
    await client.apiCall('files.completeUploadExternal', { files: [{ id, title: name }], ...place });
    return { kind: 'sent', channel };
  } catch (error) {
    if (refusalOf(error) === 'file_not_found') return undefined;
    throw error;
  }
}
