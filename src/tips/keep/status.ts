import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Receipt } from '../code/derive.ts';
import { open } from '../seal/open.ts';
import { textOf } from './content.ts';
import type { KeptPart } from './look.ts';
import type { Tip } from './tips.ts';

/** What a reporter sees with the code: where the tip stands, when they wrote, and what was answered. */
export interface Status extends Pick<Tip, 'id' | 'day' | 'state' | 'result' | 'expires'> {
  /** In order; what they said themselves is not shown again, lest the code give it away. */
  talk: { day: string; answer?: string; from: 'reporter' | 'supervision' }[];
}

/** Undefined for a code that leads nowhere, whether it never did or the tip has been deleted: one query, one answer. */
export async function statusBy(db: Kysely<Tables>, receipt: Receipt): Promise<Status | undefined> {
  const tip = await db
    .selectFrom('tip')
    .select(['id', 'day', 'state', 'result', 'expires'])
    .where('lookup', '=', receipt.lookup)
    .executeTakeFirst();
  if (!tip) return undefined;
  const parts = await db
    .selectFrom('tip_part')
    .select(['id', 'tip', 'kind', 'day', 'box'])
    .where('tip', '=', tip.id)
    .where('kind', 'in', ['said', 'file', 'reply'])
    .orderBy('seq')
    .execute();
  return { ...tip, talk: await Promise.all(parts.map((part) => talkOf(part, receipt))) };
}

async function talkOf({ box, ...part }: KeptPart, { identity }: Receipt): Promise<Status['talk'][number]> {
  if (part.kind !== 'reply') return { day: part.day, from: 'reporter' };
  const { tip, id, kind, day } = part;
  return { day, from: 'supervision', answer: textOf(await open(box, [identity], { tip, part: id, kind, day })) };
}
