import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** `actor` is a role or a program part, `subject` an opaque id; what people wrote never goes in. */
export interface AuditEntry {
  actor: string;
  action: string;
  subject: string;
  detail?: Record<string, string | number | boolean>;
  /** A day (ISO) in place of the instant, where the instant would tell who. */
  day?: string;
}

export interface AuditHead {
  seq: number;
  mac: string;
}

const GENESIS = '0'.repeat(64);

/** Adds one link to the chain inside the caller's transaction. */
export async function appendAudit(db: Transaction<Tables>, key: Buffer, entry: AuditEntry): Promise<void> {
  const head = await auditHead(db);
  const link = {
    seq: (head?.seq ?? 0) + 1,
    at: entry.day ?? new Date().toISOString(),
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail ?? {}),
    previous: head?.mac ?? GENESIS,
  };
  await db
    .insertInto('audit')
    .values({ ...link, mac: seal(key, link) })
    .execute();
}

/** The newest link, for publishing elsewhere: only a copy outside shows that the tail was cut. */
export function auditHead(db: Kysely<Tables>): Promise<AuditHead | undefined> {
  return db.selectFrom('audit').select(['seq', 'mac']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
}

export interface AuditLink extends Required<Omit<AuditEntry, 'day'>>, AuditHead {
  /** ISO instant, or a day where the instant would tell who. */
  at: string;
}

/** The links about one subject, oldest first. */
export async function auditOf(db: Kysely<Tables>, subject: string): Promise<AuditLink[]> {
  const rows = await db.selectFrom('audit').selectAll().where('subject', '=', subject).orderBy('seq').execute();
  return rows.map(({ detail, ...link }) => ({ ...link, detail: JSON.parse(detail) as AuditLink['detail'] }));
}

/**
 * Walks the whole chain. `brokenAt` is the first sequence number that does not follow from the one before;
 * with `anchor` (a head noted earlier) a cut tail is found too.
 */
export async function verifyAudit(
  db: Kysely<Tables>,
  key: Buffer,
  anchor?: AuditHead,
): Promise<{ links: number; brokenAt?: number }> {
  let previous = GENESIS;
  let seq = 0;
  let anchored = anchor === undefined;
  for await (const row of db.selectFrom('audit').selectAll().orderBy('seq').stream()) {
    const { mac, ...link } = row;
    seq += 1;
    if (row.seq !== seq || row.previous !== previous || !sameMac(mac, seal(key, link)))
      return { links: seq - 1, brokenAt: seq };
    if (anchor && anchor.seq === seq) {
      if (anchor.mac !== mac) return { links: seq, brokenAt: seq };
      anchored = true;
    }
    previous = mac;
  }
  return anchored ? { links: seq } : { links: seq, brokenAt: seq + 1 };
}

function seal(key: Buffer, link: Omit<Tables['audit'], 'mac'>): string {
  const fields = [link.seq, link.at, link.actor, link.action, link.subject, link.detail, link.previous];
  return createHmac('sha256', key).update(JSON.stringify(fields)).digest('hex');
}

function sameMac(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
