import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/knowledge/day.ts';
import type { Services } from '../../src/services.ts';
import { tipsDue } from '../../src/tips/due/index.ts';
import { assignTip } from '../../src/tips/keep/assign.ts';
import { countForForm } from '../../src/tips/keep/form-counts.ts';
import { takeStep } from '../../src/tips/keep/steps.ts';
import { tipsFor } from '../../src/tips/keep/tips.ts';
import { type Office, office, supervisor } from './office.ts';

/** What `tipsDue` needs, at ten in the morning of a day. */
const on = ({ records, vault }: Office, day: string): Services =>
  ({
    records,
    tips: vault,
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
  it('is that it came in, the day after, its time limit, a warning, each once, and then the end', async () => {
    const at = await office({ keepDays: 90 });
    const { id } = await at.receive({ day: '2026-06-17', report: { what: '金丝雀' } });
    expect(await round(at, '2026-06-17')).toEqual([]);
    expect(await round(at, '2026-06-18')).toEqual([
      'C0OVERSEE: 新收到举报1件。请用 /tips 查看、分派，按期决定是否受理。',
    ]);
    expect(await round(at, '2026-06-19')).toEqual([]);
    // 15 days from 17 June end on 2 July; three days before that is Monday, 29 June.
    expect(await round(at, '2026-06-26')).toEqual([]);
    expect(await round(at, '2026-06-29')).toEqual([
      `C0OVERSEE: 举报 ${id} 要在三天内决定是否受理，或者已经超过（本机关自定）。请用 /tips 处理。`,
    ]);
    expect(await round(at, '2026-06-30')).toEqual([]);
    const expires = addDays('2026-06-17', 90);
    expect(expires).toBe('2026-09-15');
    expect(await round(at, '2026-09-07')).toEqual([]);
    expect(await round(at, '2026-09-08')).toEqual([
      `C0OVERSEE: 举报 ${id} 七天内到期删除（本机关自定）。还要用的，请用 /tips 打开后延长保存。`,
    ]);
    expect(await round(at, '2026-09-09')).toEqual([]);
    expect(await tipsFor(at.records.db, supervisor)).toHaveLength(1);
    expect(await round(at, '2026-09-15')).toEqual([]);
    expect(await tipsFor(at.records.db, supervisor)).toEqual([]);
    expect(await at.records.db.selectFrom('due_reminder').selectAll().execute()).toEqual([]);
  });

  it('goes to the person who handles it, and of what came in to the channel alone', async () => {
    const at = await office({ keepDays: 90 });
    const { id } = await at.receive({ day: '2026-06-17' });
    const other = await at.receive({ day: '2026-06-17' });
    await at.records.transaction((change) => assignTip(change, supervisor, { id, to: supervisor }));
    const said = await round(at, '2026-06-29');
    expect(said.sort()).toEqual(
      [
        'C0OVERSEE: 新收到举报2件。请用 /tips 查看、分派，按期决定是否受理。',
        `C0OVERSEE: 举报 ${other.id} 要在三天内决定是否受理，或者已经超过（本机关自定）。请用 /tips 处理。`,
        `U0SUPER: 举报 ${id} 要在三天内决定是否受理，或者已经超过（本机关自定）。请用 /tips 处理。`,
      ].sort(),
    );
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
