import type { WebClient } from '@slack/web-api';
import type { Services } from '../../services.ts';
import type { Queued } from '../../storage/outbox.ts';
import { isOpen } from '../../storage/outbox.ts';
import { copy } from '../copy.ts';
import type { Feature } from '../feature.ts';
import { showBusy, showDone } from './session.ts';
import { growing } from './stream.ts';
import { ENDING, type Place, type Sequel, STOPPED } from './types.ts';

export interface Sequels {
  /** A message of ours is there: what follows it begins. */
  after(sent: Pick<Queued, 'about' | 'channel' | 'ts' | 'thread'>): void;
  /** A person has pressed Stop in a thread. */
  stop(place: Place): void;
  /** Resolves when nothing follows any more. */
  settled(): Promise<void>;
  end(): Promise<void>;
}

interface Tools {
  services: Services;
  client: WebClient;
  team: string;
}

/** Performs what features say after their messages, each beside the others: nothing waits for it. */
export function startSequels(features: Feature[], { services, client, team }: Tools): Sequels {
  const running = new Map<string, AbortController>();
  const open = new Set<Promise<void>>();
  const { log, records } = services;

  async function follow(about: string, place: Place): Promise<void> {
    // Of an answer on several pages the last one is waited for.
    if (await isOpen(records.db, about)) return;
    for (const { sequel } of features) {
      const found = await sequel?.(about, services);
      if (found) await perform(found, place);
    }
  }

  async function perform({ user, perform: say }: Sequel, place: Place): Promise<void> {
    const key = keyOf(place);
    const control = new AbortController();
    running.get(key)?.abort(STOPPED);
    running.set(key, control);
    try {
      await showBusy(client, place, copy.working);
      await say({ signal: control.signal, ...growing({ client, records, place, user, team }) });
    } finally {
      await showDone(client, place);
      if (running.get(key) === control) running.delete(key);
    }
  }

  return {
    after({ about, channel, ts, thread }) {
      if (!about || !channel || !ts) return;
      const work = follow(about, { channel, thread_ts: thread ?? ts })
        .catch((error: Error) => log.error({ about, error: error.name }, 'what follows a message failed'))
        .finally(() => open.delete(work));
      open.add(work);
    },
    stop: (place) => running.get(keyOf(place))?.abort(STOPPED),
    async settled() {
      while (open.size > 0) await Promise.all(open);
    },
    async end() {
      for (const control of running.values()) control.abort(ENDING);
      await Promise.all(open);
    },
  };
}

function keyOf({ channel, thread_ts }: Place): string {
  return `${channel} ${thread_ts}`;
}
