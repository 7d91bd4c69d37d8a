import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandDef, runCommand } from 'citty';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import impact from '../../src/cli/impact.ts';
import { today } from '../../src/knowledge/day.grammar.ts';
import { importTexts } from '../../src/knowledge/texts/index.ts';
import { openRecords } from '../../src/storage/records.ts';

/** Cited by the card MKT-01, its grades and questions, and its edition of 2021 by all of them; the words are made up. */
const LAW = '市场主体登记管理条例';
let data: string;

async function bring(rule: string): Promise<void> {
  const file = join(data, `${LAW}(2021-07-27).md`);
  const body = `第四十三条 ${rule}\n\n第五十五条 本条例自2022年3月1日起施行。`;
  writeFileSync(file, `# ${LAW}\n2021年7月27日 示例会议通过\n\n<!-- INFO END -->\n\n${body}\n`);
  await importTexts({ sources: [file], dir: join(data, 'texts') });
}

async function plumbline(...rawArgs: string[]) {
  const said = { out: '', err: '' };
  const hear = (stream: keyof typeof said) => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(hear('out'));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(hear('err'));
  vi.stubEnv('PLUMBLINE_DATA', data);
  try {
    await runCommand(impact as unknown as CommandDef, { rawArgs });
    return { ...said, code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    vi.unstubAllEnvs();
    for (const spy of [out, err]) spy.mockRestore();
  }
}

describe('plumbline impact', () => {
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'plumbline-impact-'));
  });

  it('says so where nothing was imported yet, and where nothing has changed since', async () => {
    expect(await plumbline()).toMatchObject({ code: 0, out: expect.stringContaining('还没有导入官方文本') });
    await bring('示例：收走一把海带。');
    expect(await plumbline()).toMatchObject({ code: 0, out: expect.stringContaining('没有改动') });
  });

  it('lists what rests on a changed article, each with the old and the new words', async () => {
    await bring('示例：收走两把海带。');
    const { out, code } = await plumbline();
    expect(code).toBe(0);
    expect(out).toContain('权力事项 MKT-01 无照经营　待复核');
    expect(out).toContain('裁量分档表 grades/MKT-01');
    expect(out).toContain('评测题 MKT-q01');
    expect(out).toMatch(/第四十三条已改动（\d+年\d+月\d+日重新导入）/);
    expect(out).toMatch(/【.*一.*】.* → .*【.*两.*】/);
  });

  it('prints it as data, of a day on only where asked', async () => {
    const listed = JSON.parse((await plumbline('--json', '--since', today(new Date()))).out) as { id: string }[];
    expect(listed.find(({ id }) => id === 'MKT-01')).toMatchObject({
      ...{ kind: 'power', status: 'waiting' },
      changes: [
        {
          ...{ kind: 'changed', citation: { instrument: LAW, version: '2021-07-27', article: 43 } },
          was: { label: '第四十三条', text: '示例：收走一把海带。' },
          now: { label: '第四十三条', text: '示例：收走两把海带。' },
        },
      ],
    });
    expect(JSON.parse((await plumbline('--json', '--since', '2100-01-01')).out)).toEqual([]);
    expect(await plumbline('--since', '昨天')).toMatchObject({ code: 1, err: expect.stringContaining('2026-12-31') });
  });

  it('confirms one, which then is confirmed until the words change again', async () => {
    expect(await plumbline('confirm', 'MKT-01')).toMatchObject({ code: 1, err: expect.stringContaining('--by') });
    expect(await plumbline('confirm', 'MKT-77', '--by', '法制员')).toMatchObject({ code: 1 });
    expect(await plumbline('confirm', 'MKT-01', '--by', '法制员')).toMatchObject({ code: 0 });
    expect((await plumbline()).out).toMatch(/MKT-01 无照经营　\d{4}-\d\d-\d\d 法制员已复核/);
    expect(await plumbline('confirm', 'MKT-01', '--by', '法制员')).toMatchObject({ code: 1 });
    await bring('示例：收走三把海带。');
    expect((await plumbline()).out).toContain('MKT-01 无照经营　待复核');
    await bring('示例：收走两把海带。');
    expect((await plumbline()).out).toMatch(/MKT-01 无照经营　.*已复核/);
  });

  it('leaves a row in the audit, which names a role and no person', async () => {
    const records = await openRecords(data);
    const rows = await records.db.selectFrom('audit').selectAll().where('action', '=', 'review.confirmed').execute();
    expect(rows).toMatchObject([{ subject: 'MKT-01', detail: expect.stringContaining('法制员') }]);
    await records.close();
  });
});
