import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/knowledge/day.ts';
import type { Services } from '../../src/services.ts';
import { tipsDue } from '../../src/tips/due.ts';
import { countForForm } from '../../src/tips/keep/form-counts.ts';
import { takeStep } from '../../src/tips/keep/steps.ts';
import { tipsFor } from '../../src/tips/keep/tips.ts';
import { type Office, office, supervisor } from './office.ts';

/** What `tipsDue` needs, at ten in the morning of a day. */
const on = ({ records }: Office, day: string): Services =>
  ({
    records,
    clock: () => new Date(`${day}T10:00:00+08:00`),
    answers: { knowledge: { calendar: [] } },
    channels: { supervision: 'C0OVERSEE' },
  }) as unknown as Services;

/** Says what is due as the rounds do; returns places and words of what was taken. */
async function round(at: Office, day: string): Promise<string[]> {
  const said: string[] = [];
  for (const notice of await tipsDue(on(at, day))) {
    const place = 'user' in notice ? notice.user : notice.channel;
    if (await at.records.transaction((change) => notice.take(change)))
      said.push(...notice.messages.map(({ text }) => `${place}: ${text}`));
  }
  return said;
}

describe('what is due about tips', () => {
  it('is a warning within seven days, once, by number alone, and then the end', async () => {
    const at = await office({ keepDays: 90 });
    const { id } = await at.receive({ day: '2026-06-17', report: { what: '金丝雀' } });
    const expires = addDays('2026-06-17', 90);
    expect(expires).toBe('2026-09-15');
    expect(await round(at, '2026-09-07')).toEqual([]);
    const warned = await round(at, '2026-09-08');
    expect(warned).toEqual([
      `C0OVERSEE: 举报 ${id} 七天内到期删除（本机关自定）。还要用的，请用 /tips 打开后延长保存。`,
    ]);
    expect(await round(at, '2026-09-09')).toEqual([]);
    expect(await tipsFor(at.records.db, supervisor)).toHaveLength(1);
    expect(await round(at, '2026-09-15')).toEqual([]);
    expect(await tipsFor(at.records.db, supervisor)).toEqual([]);
  });
});

describe('what the statistics form is told of tips', () => {
  it('is how many were accepted, closed and found true, and nothing below three', async () => {
    const at = await office();
    const step = (id: string, to: Parameters<typeof takeStep>[2]) =>
      at.records.transaction((change) => takeStep(change, supervisor, { ...to, id, day: '2026-09-20' }));
    const ids = [];
    for (let n = 0; n < 4; n += 1) ids.push((await at.receive({ accused: 'UM' })).id);
    for (const id of ids) await step(id, { id, day: '', to: 'accepted' });
    for (const id of ids.slice(0, 3))
      await step(id, { id, day: '', to: 'closed', result: id === ids[0] ? 'true' : 'untrue' });
    const spanOf = () => ({ from: '2026-09-01', to: '2026-09-30' });
    const counted = await countForForm(at.records.db, { department: 'UM', spanOf });
    expect(counted).toEqual({ G02: { value: 4, register: '举报' }, G03: { value: 3, register: '举报' } });
    expect(await countForForm(at.records.db, { department: 'EP', spanOf })).toEqual({});
  });
});
