import type { AnyChunk, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Records } from '../../storage/records.ts';
import { forgetStream, keepStream } from '../../storage/streams.ts';
import { outcomeOf } from '../sender/outcome.ts';
import { posted } from './posted.ts';
import type { Place } from './types.ts';

interface For {
  client: WebClient;
  records: Records;
  place: Place;
  user: string;
  team: string;
}

/** Tries of the call that ends it, and the wait between them. */
const TRIES = 3;
const WAIT_MS = 1500;

type Ended = 'taken' | 'refused' | 'again';

/** A message that grows in Slack. What Slack did not take goes with the next call; what it may have taken is not said again. */
export function growing({ client, records, place, user, team }: For) {
  const { channel, thread_ts } = place;
  const whose = channel.startsWith('D') ? {} : { recipient_team_id: team, recipient_user_id: user };
  let ts: string | undefined;
  let unsaid: AnyChunk[] = [];

  async function begin(): Promise<void> {
    try {
      const args = { channel, thread_ts, ...whose, chunks: unsaid };
      ts = ((await client.apiCall('chat.startStream', args)) as { ts?: string }).ts;
    } catch {
      return;
    }
    unsaid = [];
    if (ts !== undefined) await keepStream(records.db, { channel, ts });
  }

  async function send(method: string, more: object = {}): Promise<Ended> {
    const chunks = unsaid;
    unsaid = [];
    try {
      await client.apiCall(method, { channel, ts, ...(chunks.length > 0 && { chunks }), ...more });
      return 'taken';
    } catch (error) {
      const { kind } = outcomeOf(error);
      if (kind !== 'unknown') unsaid = chunks;
      return kind === 'refused' ? 'refused' : 'again';
    }
  }

  async function stop(blocks: KnownBlock[]): Promise<void> {
    for (let tried = 1; tried <= TRIES; tried += 1) {
      if ((await send('chat.stopStream', blocks.length > 0 ? { blocks } : {})) !== 'again') return;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }

  return {
    async add(...chunks: AnyChunk[]): Promise<void> {
      unsaid.push(...chunks);
      await (ts === undefined ? begin() : send('chat.appendStream'));
    },
    async end(chunks: AnyChunk[], blocks: KnownBlock[]): Promise<void> {
      // Where no stream could be opened, all of it is said at once.
      if (ts === undefined) return posted(client, place, [unsaid, blocks]);
      unsaid.push(...chunks);
      await stop(blocks);
      await forgetStream(records.db, { channel, ts });
    },
  };
}
