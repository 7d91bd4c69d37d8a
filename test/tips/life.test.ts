import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { sayingsOn } from '../../src/tips/due/sayings.ts';
import { textBytes } from '../../src/tips/keep/content.ts';
import { deleteExpired } from '../../src/tips/keep/expiry.ts';
import { linkTips } from '../../src/tips/keep/links.ts';
import { addPart } from '../../src/tips/keep/notes.ts';
import { sealPart } from '../../src/tips/keep/part.ts';
import { postponeExpiry } from '../../src/tips/keep/postpone.ts';
import { askReveal } from '../../src/tips/keep/reveal.ts';
import { statusBy } from '../../src/tips/keep/status.ts';
import { goneTips, tipFor, tipsFor } from '../../src/tips/keep/tips.ts';
import { type Office, office, supervisor } from './office.ts';

const TABLES = ['tip', 'tip_part', 'tip_link', 'tip_reveal'];

async function rows({ records }: Office): Promise<number[]> {
  const counts = TABLES.map((table) =>
    sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(records.db),
  );
  return (await Promise.all(counts)).map((result) => result.rows[0]?.n ?? -1);
}

const files = (data: string) => readdirSync(data, { recursive: true, encoding: 'utf8' }).sort();

describe('the life of a tip', () => {
  it('is clean, submitted, kept by the cleaner, warned of, and then gone with everything in it', async () => {
    const at = await office({ keepDays: 90 });
    const { records, receive, vault, data } = at;
    expect(await rows(at)).toEqual([0, 0, 0, 0]);
    const before = files(data);

    // Received on 16 September, 90 days: 15 December.
    const { id, code } = await receive({
      ...{ day: '2026-09-16', identity: { sealed: { 姓名: '某人' } } },
      files: [{ name: '照片.jpg', bytes: new Uint8Array(300_000) }],
    });
    const { id: younger } = await receive({ day: '2026-12-01' });
    await records.transaction((change) => linkTips(change, supervisor, { id, other: younger }));
    const reason = await sealPart(vault, { tip: id, kind: 'reveal', day: '2026-09-17', bytes: textBytes('核对') });
    await records.transaction((change) => askReveal(change, supervisor, { reason, day: '2026-09-17' }));
    expect(await rows(at)).toEqual([2, 5, 2, 1]);

    expect(await deleteExpired(records, '2026-12-14')).toEqual([]);
    expect(await rows(at)).toEqual([2, 5, 2, 1]);

    const warned = async (day: string) =>
      (await tipsFor(records.db, supervisor))
        .flatMap((tip) => sayingsOn(tip, { day, vault, channel: 'C0OVERSEE' }))
        .flatMap(({ id: told, what }) => (what === 'expires' ? [told] : []));
    expect(await warned('2026-12-07')).toEqual([]);
    expect(await warned('2026-12-08')).toEqual([id]);
    expect(await warned('2026-12-14')).toEqual([id]);

    expect(await deleteExpired(records, '2026-12-15')).toEqual([id]);
    expect(await rows(at)).toEqual([1, 1, 0, 0]);
    expect(await tipFor(records.db, supervisor, id)).toBeUndefined();
    expect(await goneTips(records.db)).toEqual([{ id, deleted_on: '2026-12-15' }]);
    expect(await statusBy(records.db, await vault.receipt(code))).toBeUndefined();
    expect(files(data)).toEqual(before);
    // The log held the boxes; the database still has the room, filled with zeros.
    expect(statSync(join(data, 'records.db-wal')).size).toBe(0);
    await records.close();
  });

  it('is longer when supervision postpones its end, and nobody writes into one that has ended', async () => {
    const { records, receive, vault } = await office({ keepDays: 90 });
    const { id } = await receive({ day: '2026-09-16' });
    const seal = (kind: 'reason' | 'note') =>
      sealPart(vault, { tip: id, kind, day: '2026-12-10', bytes: textBytes('还在查') });
    const reason = await seal('reason');
    await records.transaction((change) => postponeExpiry(change, supervisor, { until: '2027-01-31', reason }));
    expect(await deleteExpired(records, '2027-01-30')).toEqual([]);
    expect(await deleteExpired(records, '2027-02-03')).toEqual([id]);
    const late = await seal('note');
    await expect(records.transaction((change) => addPart(change, supervisor, late))).rejects.toThrow(/没有这件举报/);
    await records.close();
  });
});
