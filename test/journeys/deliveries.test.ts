import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTown, type Resident, type Town, TRANSPORTS } from './town.ts';

interface Redelivered {
  status: number;
}

describe.each(TRANSPORTS)('P05 a delivery over $transport', ({ socket }) => {
  let town: Town;
  let officer: Resident;
  beforeAll(async () => {
    town = await openTown({ socket });
    officer = town.as('officer');
  });
  afterAll(() => town.stop());

  const again = async (body: object) => {
    const { status } = (await town.post('/local/deliver', body)) as Redelivered;
    await town.bot.idle();
    return status;
  };

  it('that comes again is acknowledged and answered once', async () => {
    await officer.says('听证要提前几天通知');
    const before = (await officer.heard()).length;
    for (const retry of [1, 2, 3]) expect(await again({ retry })).toBe(200);
    expect(await officer.heard()).toHaveLength(before);
  });

  it('that comes twice at the same time is answered once', async () => {
    const before = (await officer.heard()).length;
    await Promise.all([officer.says('简易程序最多罚多少'), again({ retry: 1 }), again({ retry: 1 })]);
    await town.bot.idle();
    expect(await officer.heard()).toHaveLength(before + 1);
  });

  it('of a mention comes as two events, and is answered once', async () => {
    const before = (await officer.heard('C0ASKLAW')).length;
    await officer.says('@准绳 占道经营怎么罚', { channel: 'C0ASKLAW' });
    await Promise.all([again({ name: 'app_mention', retry: 1 }), again({ name: 'message', retry: 1 })]);
    expect(await officer.heard('C0ASKLAW')).toHaveLength(before + 1);
  });

  it('of a press that comes again is done once', async () => {
    await officer.command('/basis 没有营业执照开店');
    const answer = (await officer.heard()).at(-1);
    if (answer) await officer.clicks(answer, '相关程序');
    const before = (await officer.heard()).length;
    expect(await again({ name: 'block_actions' })).toBe(200);
    expect(await officer.heard()).toHaveLength(before);
  });

  it('of a command that comes again is answered once', async () => {
    await officer.command('/basis 占道经营');
    const before = (await officer.heard()).length;
    expect(await again({ name: '/basis' })).toBe(200);
    expect(await officer.heard()).toHaveLength(before);
  });

  it('of a form that comes again is kept once', async () => {
    await officer.command('/ask');
    await officer.heard();
    const view_id = (await officer.state()).modals.at(-1)?.view_id ?? '';
    const state = { question: { text: { type: 'plain_text_input', value: '听证要提前几天通知' } } };
    await town.post('/local/act', { as: 'U0OFFICER', do: 'submit', view_id, state });
    const before = (await officer.heard()).length;
    expect(await again({ name: 'view_submission' })).toBe(200);
    expect(await officer.heard()).toHaveLength(before);
  });

  for (const form of socket ? [] : ['tampered', 'forged', 'unsigned', 'stale', 'future'])
    it(`that is ${form} is refused and does nothing`, async () => {
      await officer.says('占道经营');
      const before = (await officer.heard()).length;
      const body = JSON.parse(JSON.stringify({ form }));
      expect(await again(body)).toBeGreaterThanOrEqual(400);
      expect(await officer.heard()).toHaveLength(before);
    });

  it('leaves nothing of what was said in the inbox once it is answered', async () => {
    await officer.says('金丝雀开店没有营业执照');
    await town.bot.idle();
    const { openRecords } = await import('../../src/storage/records.ts');
    const records = await openRecords(town.data);
    const rows = await records.db.selectFrom('inbox').select(['state', 'body']).execute();
    const out = await records.db.selectFrom('outbox').select(['state', 'payload']).execute();
    await records.close();
    expect([rows.length > 3, out.length > 3]).toEqual([true, true]);
    for (const row of rows) expect(row).toEqual({ state: 'done', body: null });
    for (const row of out) expect(row.payload).toBeNull();
  });
});
