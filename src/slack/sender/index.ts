import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { heads, type Queued } from '../../storage/outbox.ts';
import type { Records } from '../../storage/records.ts';
import { deliver } from './deliver.ts';

export interface Sender {
  /** Something was queued. */
  wake(): void;
  /** Resolves when nothing is left to say, now or later. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

interface Surroundings {
  log: Logger;
  /** The time of those we speak to. */
  clock: () => Date;
  /** Told of every message once it is there, with its place in Slack. */
  sent?: (row: Queued) => void;
}

/** Wait after the records themselves could not be read or written. */
const TROUBLE_MS = 2000;

/**
 * Says what the outbox holds: lane by lane in order, retrying by itself, asking Slack before it repeats a post
 * whose outcome is unknown. The rows are the truth; this loop only wakes up.
 */
export function startSender(records: Records, client: WebClient, { log, clock, sent }: Surroundings): Sender {
  const busy = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let looking: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    again = true;
    if (stopped || looking) return;
    again = false;
    looking = look()
      .catch(() => sleep(TROUBLE_MS))
      .finally(() => {
        looking = undefined;
        if (again) wake();
      });
  }

  async function look(): Promise<void> {
    const open = await heads(records.db);
    const idle = open.filter((row) => !busy.has(row.lane));
    const due = idle.filter((row) => Date.parse(row.not_before) <= Date.now());
    for (const row of due)
      busy.set(
        row.lane,
        deliver({ records, client, log, clock, ...(sent && { sent }) }, row).then(() => freed(row.lane)),
      );
    const later = idle.filter((row) => !due.includes(row)).map((row) => Date.parse(row.not_before));
    if (later.length > 0) sleep(Math.min(...later) - Date.now());
    if (busy.size === 0 && open.length === 0) for (const resolve of waiting.splice(0)) resolve();
  }

  function freed(lane: string): void {
    busy.delete(lane);
    wake();
  }

  function sleep(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.max(0, milliseconds) + 5);
  }

  return {
    wake,
    drained: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(busy.values());
    },
  };
}
