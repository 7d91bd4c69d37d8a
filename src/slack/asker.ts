import { aboutLately, aboutThread } from '../storage/outbox.ts';
import type { Asker } from './feature.ts';
import type { Surface } from './surface.ts';

/** In a direct message, how long what we spoke about can be taken up without a thread. */
const LATELY_MS = 30 * 60_000;

interface Met {
  user: string;
  channel?: string | undefined;
  thread?: string | undefined;
  via: Asker['via'];
}

/** Everything a feature may know of the person it answers. */
export async function meet(surface: Surface, { user, channel, thread, via }: Met): Promise<Asker> {
  const { services, places } = surface;
  const { db } = services.records;
  const since = new Date(Date.now() - LATELY_MS).toISOString();
  const [{ roles, department }, place, about, lately] = await Promise.all([
    services.people.of(user),
    channel ? places(channel) : undefined,
    channel && thread ? aboutThread(db, channel, thread) : undefined,
    channel && !thread && via === 'message' ? aboutLately(db, channel, since) : undefined,
  ]);
  return {
    user,
    roles,
    via,
    ...(department && { department }),
    ...(channel && { channel }),
    ...(thread && { thread }),
    ...(place && { place }),
    ...(about && { about }),
    ...(lately && { lately }),
  };
}
