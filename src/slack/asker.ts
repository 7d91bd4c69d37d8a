import { aboutLately, aboutThread } from '../storage/outbox.ts';
import type { Asker } from './feature.ts';
import type { Surface } from './surface.ts';

/** In a direct message, how long what we spoke about stays the subject without a thread. */
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
  const [roles, place, about] = await Promise.all([
    services.people.rolesOf(user),
    channel ? places(channel) : undefined,
    subjectOf(surface, { user, channel, thread, via }),
  ]);
  return {
    user,
    roles,
    via,
    ...(channel && { channel }),
    ...(thread && { thread }),
    ...(place && { place }),
    ...(about && { about }),
  };
}

async function subjectOf({ services }: Surface, { channel, thread, via }: Met): Promise<string | undefined> {
  const { db } = services.records;
  if (!channel) return undefined;
  if (thread) return aboutThread(db, channel, thread);
  if (via !== 'message') return undefined;
  return aboutLately(db, channel, new Date(Date.now() - LATELY_MS).toISOString());
}
