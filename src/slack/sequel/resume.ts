import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Records } from '../../storage/records.ts';
import { forgetStream, openStreams } from '../../storage/streams.ts';
import { copy } from '../copy.ts';
import { context } from '../kit/blocks.ts';
import { plain } from '../kit/text.ts';

/** Ends what was growing when the bot was killed, and says so there. Best effort: Slack ends it by itself after five minutes. */
export async function endLeftOver(client: WebClient, { db }: Records, log: Logger): Promise<void> {
  for (const stream of await openStreams(db)) {
    await client
      .apiCall('chat.stopStream', { ...stream, blocks: context(plain(copy.interrupted)) })
      .catch(() => log.warn('a message that was left growing could not be ended'));
    await forgetStream(db, stream);
  }
}
