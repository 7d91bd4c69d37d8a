import type { KnownBlock } from '@slack/types';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/discretion/assess.ts';
import { basisFor } from '../../src/discretion/basis.ts';
import { docxOf } from '../../src/discretion/docx.ts';
import { findWorksheet, replayed, sheetPaper } from '../../src/discretion/index.ts';
import { worksheetOf } from '../../src/discretion/worksheet.ts';
import { verifyAudit } from '../../src/storage/audit.ts';
import { openRecords } from '../../src/storage/records.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { openTown, type Resident, type Town } from '../journeys/town.ts';
import { filled } from '../script/filling.ts';
import { input, knowledge } from './setting.ts';

/** 市场主体登记管理条例 art. 43: 1万—10万, with one mitigating circumstance. */
const given = input({ power: 'MKT-01', row: 1, facts: ['G11'] });
const law = { knowledge, index: 'test', fullText: () => undefined };

function sheet() {
  const basis = basisFor(knowledge, given);
  const found = basis && assess(given, basis);
  if (!basis || !found || 'problem' in found) throw new Error('nothing to keep');
  return worksheetOf({ found, basis }, law);
}

describe('a worksheet', () => {
  it('replays to the same bytes, and says that nothing has changed', () => {
    expect(replayed(sheet(), law)).toMatchObject({ same: true, packChanged: false, lawChanged: false });
  });

  it('replays with the pack it was made with, and says that the pack of now is another', () => {
    const packs = knowledge.packs.map((pack) =>
      pack.id === given.pack ? { ...pack, range: pack.range.slice(1) } : pack,
    );
    const replay = replayed(sheet(), { ...law, knowledge: { ...knowledge, packs } });
    expect(replay).toMatchObject({ same: true, packChanged: true, lawChanged: false });
    expect(replay.found.outcome.span).toEqual({ low: '10000', high: '37000', lowIn: true, highIn: true });
  });

  it('says that the card, or the official text of its article, is another', () => {
    const powers = knowledge.powers.map((power) =>
      power.id === 'MKT-01' ? { ...power, penalties: power.penalties.slice(0, 2) } : power,
    );
    expect(replayed(sheet(), { ...law, knowledge: { ...knowledge, powers } })).toMatchObject({
      same: true,
      lawChanged: true,
    });
    const fullText = () => ({ paragraphs: [{ text: '另一句话。', items: [] }], heading: '', cited: {} as never });
    expect(replayed(sheet(), { ...law, fullText })).toMatchObject({ same: true, packChanged: false, lawChanged: true });
  });

  it('that was tampered with does not replay', () => {
    const kept = sheet();
    expect(replayed({ ...kept, result: kept.result.replace('37000', '47000') }, law).same).toBe(false);
  });

  it('is written as Word with every line of it', async () => {
    const kept = sheet();
    const paper = sheetPaper(kept, replayed(kept, law));
    const { value } = await mammoth.extractRawText({ buffer: await docxOf(paper) });
    for (const { head, lines } of paper) for (const line of [head, ...lines]) expect(value).toContain(line);
    expect(value).toContain('从轻：1万元以上3.7万元以下（示意）');
  });
});

describe('in chat', () => {
  let town: Town;
  let officer: Resident;
  beforeAll(async () => {
    town = await openTown();
    officer = town.as('officer');
  });
  afterAll(() => town.stop());

  it('it is kept with its audit row, named by nobody, and opened again by its number', async () => {
    await officer.command('/weigh MKT-01');
    await town.bot.idle();
    const modal = (await officer.state()).modals.at(-1);
    if (!modal) throw new Error('no form');
    const state = filled(modal.view.blocks as KnownBlock[], {
      哪一种处罚: '罚款 1万—10万元，经营者，责令改正后拒不改正',
      '行为发生之日（有连续、继续状态的，填终了之日）': '2026-03-01',
      发现之日: '2026-05-01',
    });
    await clientOf(town.workspace.url, 'officer')?.act({ do: 'submit', view_id: modal.view_id, state });
    const result = (await officer.heard()).at(-1);
    if (!result) throw new Error('no result');
    await officer.clicks(result, '存为工作表');
    const id = /W-[A-Z0-9]{7}/.exec(await officer.reads())?.[0] ?? '';

    await officer.command(`/weigh ${id.toLowerCase()}`);
    const shown = await officer.reads();
    expect(shown).toContain(`工作表 ${id}`);
    expect(shown).toContain('用存下的分法和条款重算：一字不差。');
    expect(shown).toContain('一般：超过3.7万元、不满7.3万元（示意）');

    const card = (await officer.heard()).at(-1);
    if (!card) throw new Error('no card');
    await officer.clicks(card, '导出 Word');
    const [file] = (await officer.heard()).at(-1)?.files ?? [];
    expect(file).toMatchObject({ name: `工作表 ${id}.docx`, filetype: 'docx' });
    const response = await fetch(`${town.workspace.url}/local/files/${file?.id}/x?as=U0OFFICER`);
    const { value: words } = await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) });
    expect(words).toContain('一般：超过3.7万元、不满7.3万元（示意）');
    expect(words).toContain('裁量说理（草稿');

    const records = await openRecords(town.data);
    const kept = await findWorksheet(records.db, id);
    const audit = await records.db.selectFrom('audit').selectAll().where('subject', '=', id).execute();
    const sound = await verifyAudit(records.db, records.key);
    await records.close();
    expect(JSON.stringify(kept)).not.toContain('U0');
    expect(audit).toMatchObject([
      { actor: 'person', action: 'worksheet.saved' },
      { actor: 'person', action: 'worksheet.exported' },
    ]);
    expect(JSON.parse(audit[0]?.detail ?? '{}')).toMatchObject({
      power: 'MKT-01',
      pack: 'PACK-MARKET',
      packHash: kept?.packHash,
    });
    expect(sound.brokenAt).toBeUndefined();
  });
});
