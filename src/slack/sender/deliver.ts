import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { mark, type Queued } from '../../storage/outbox.ts';
import type { Records } from '../../storage/records.ts';
import { call, RESPOND } from './call.ts';
import { otherwise } from './otherwise.ts';
import type { Outcome } from './outcome.ts';
import { findSent } from './reconcile.ts';

interface Tools {
  records: Records;
  client: WebClient;
  log: Logger;
  clock: () => Date;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 300_000;
const GIVE_UP_MS = 24 * 3_600_000;
/** Tries of a call that cannot be found again, so that a lost answer does not become a shower of copies. */
const BLIND_TRIES = 5;
const FORGET = { payload: null, fallback: null };

/** One try at one message. Never throws: where even the result cannot be written, the row stays `sending` and is asked about next time. */
export async function deliver(tools: Tools, row: Queued): Promise<void> {
  const { records, log } = tools;
  try {
    const change = changeFor(row, await attempt(tools, row));
    if (change.state !== 'sent')
      log.warn({ outbox: row.id, method: row.method, state: change.state, error: change.error }, 'not sent');
    await mark(records.db, row.id, change);
  } catch (error) {
    log.error({ outbox: row.id, error: (error as Error).name }, 'the outbox could not be written');
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS));
  }
}

async function attempt({ records, client, clock }: Tools, row: Queued): Promise<Outcome> {
  if (row.state !== 'waiting') {
    const found = await findSent(client, row, clock().getTime() - Date.now()).catch(() => 'unreachable' as const);
    if (found === 'unreachable') return { kind: 'unknown', error: 'not_reconciled' };
    if (found) return { kind: 'sent', ...found };
  }
  await mark(records.db, row.id, { state: 'sending', attempts: row.attempts + 1 });
  return call(client, row);
}

function changeFor(row: Queued, outcome: Outcome): Partial<Omit<Queued, 'id'>> {
  switch (outcome.kind) {
    case 'sent':
      return { ...FORGET, state: 'sent', error: null, channel: outcome.channel ?? null, ts: outcome.ts ?? null };
    case 'later':
      return { state: 'waiting', attempts: row.attempts, not_before: after(outcome.seconds * 1000), error: 'later' };
    case 'refused':
      return otherwise(row, outcome.error) ?? { ...FORGET, state: 'refused', error: outcome.error };
    case 'unknown':
      if (isHopeless(row)) return { ...FORGET, state: 'refused', error: outcome.error };
      return { state: 'unknown', not_before: after(backoff(row.attempts)), error: outcome.error };
  }
}

function isHopeless(row: Queued): boolean {
  const blind = row.method === RESPOND || row.method === 'chat.postEphemeral';
  return Date.now() - Date.parse(row.created_at) > GIVE_UP_MS || (blind && row.attempts + 1 >= BLIND_TRIES);
}

function backoff(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS);
}

function after(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toISOString();
}
