import type { Services } from '../services.ts';
import { enqueue } from '../storage/outbox.ts';
import { toOutbox } from './address.ts';
import type { Feature } from './feature.ts';
import type { Notice } from './reply.ts';
import type { Sender } from './sender/index.ts';

/** Looks for what is due by itself, as often as this: clocks jump, and machines sleep. */
const LOOK_MS = 20_000;

export interface Rounds {
  /** Says everything that is due now. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** Asks the features again and again what is due. Their records are the truth; this only wakes up. */
export function startRounds(features: Feature[], services: Services, sender: Sender): Rounds {
  let looking: Promise<void> = Promise.resolve();
  const look = (): Promise<void> => {
    looking = looking.then(() => goRound(features, services, sender));
    return looking;
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  void look();
  return {
    look,
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

async function goRound(features: Feature[], services: Services, sender: Sender): Promise<void> {
  try {
    for (const { due } of features) for (const notice of (await due?.(services)) ?? []) await say(notice, services);
    sender.wake();
  } catch (error) {
    services.log.error({ error: (error as Error).name }, 'what is due could not be said');
  }
}

async function say(notice: Notice, { records }: Services): Promise<void> {
  const address = 'user' in notice ? { user: notice.user } : { user: notice.channel, channel: notice.channel };
  await records.transaction(async (change) => {
    if (await notice.take(change)) await enqueue(change.db, toOutbox(notice.messages, address));
  });
}
