import type { AnyChunk, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Records } from '../../storage/records.ts';
import { forgetStream, keepStream } from '../../storage/streams.ts';
import { outcomeOf } from '../sender/outcome.ts';
import type { Place } from './types.ts';

interface For {
  client: WebClient;
  records: Records;
  place: Place;
  user: string;
  team: string;
}

/** A message that grows in Slack. What Slack did not take goes with the next call; what it may have taken is not said again. */
export function growing({ client, records, place, user, team }: For) {
  const { channel, thread_ts } = place;
  let ts: string | undefined;
  let unsaid: AnyChunk[] = [];

  async function send(method: string, args: Record<string, unknown>): Promise<{ ts?: string } | undefined> {
    const chunks = unsaid;
    unsaid = [];
    try {
      return (await client.apiCall(method, { channel, ...(chunks.length > 0 && { chunks }), ...args })) as {
        ts?: string;
      };
    } catch (error) {
      if (outcomeOf(error).kind !== 'unknown') unsaid = chunks;
      return undefined;
    }
  }

  return {
    async add(...chunks: AnyChunk[]): Promise<void> {
      unsaid.push(...chunks);
      if (ts !== undefined) return void (await send('chat.appendStream', { ts }));
      const whose = channel.startsWith('D') ? {} : { recipient_team_id: team, recipient_user_id: user };
      ts = (await send('chat.startStream', { thread_ts, ...whose }))?.ts;
      if (ts !== undefined) await keepStream(records.db, { channel, ts });
    },
    async end(chunks: AnyChunk[], blocks: KnownBlock[]): Promise<void> {
      if (ts === undefined) return;
      unsaid.push(...chunks);
      await send('chat.stopStream', { ts, ...(blocks.length > 0 && { blocks }) });
      await forgetStream(records.db, { channel, ts });
    },
  };
}
