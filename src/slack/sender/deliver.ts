import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { mark, type Queued } from '../../storage/outbox.ts';
import { dropBytes } from '../../storage/outbox-files.ts';
import type { Records } from '../../storage/records.ts';
import { call, RESPOND } from './call.ts';
import { sendFile } from './file.ts';
import { FILE } from './file-row.ts';
import { otherwise } from './otherwise.ts';
import type { Outcome } from './outcome.ts';
import { findSent } from './reconcile.ts';

interface Tools {
  records: Records;
  client: WebClient;
  log: Logger;
  clock: () => Date;
  sent?: (row: Queued) => void;
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
    await keep(records, row, change);
    if (change.state === 'sent') tools.sent?.({ ...row, ...change });
  } catch (error) {
    log.error({ outbox: row.id, error: (error as Error).name }, 'the outbox could not be written');
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS));
  }
}

type Change = Partial<Omit<Queued, 'id'>>;

/** The bytes of a file go with the end of its row, or with the file's becoming mere words. */
async function keep(records: Records, row: Queued, change: Change): Promise<void> {
  const ended = change.state === 'sent' || change.state === 'refused' || (change.method ?? row.method) !== FILE;
  await records.transaction(async ({ db }) => {
    await mark(db, row.id, change);
    if (row.method === FILE && ended) await dropBytes(db, row.id);
  });
}

async function attempt(tools: Tools, row: Queued): Promise<Outcome> {
  const { records, client, clock } = tools;
  if (row.state !== 'waiting') {
    const found = await findSent(client, row, clock().getTime() - Date.now()).catch(() => 'unreachable' as const);
    if (found === 'unreachable') return { kind: 'unknown', error: 'not_reconciled' };
    if (found) return { kind: 'sent', ...found };
  }
  await mark(records.db, row.id, { state: 'sending', attempts: row.attempts + 1 });
  return row.method === FILE ? sendFile(tools, row) : call(client, row);
}

function changeFor(row: Queued, outcome: Outcome): Change {
  switch (outcome.kind) {
    case 'sent':
      return { ...FORGET, state: 'sent', error: null, channel: outcome.channel ?? null, ts: outcome.ts ?? null };
    case 'later':
      return { state: 'waiting', attempts: row.attempts, not_before: after(outcome.seconds * 1000), error: 'later' };
    case 'refused':
      return refused(row, outcome.error);
    case 'unknown':
      if (isHopeless(row)) return refused(row, outcome.error);
      return { state: 'unknown', not_before: after(backoff(row.attempts)), error: outcome.error };
  }
}

function refused(row: Queued, error: string): Change {
  return otherwise(row, error) ?? { ...FORGET, state: 'refused', error };
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
