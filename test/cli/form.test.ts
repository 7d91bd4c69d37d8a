import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandDef, runCommand } from 'citty';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import form from '../../src/cli/form.ts';
import { freshData } from '../journeys/town.ts';
import { SOUND } from '../statistics/form.ts';
import { opened } from '../workbook/reckon.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-form-'));
let files = 0;
function fileOf(content: string | Buffer): string {
  files += 1;
  const file = join(folder, `${files}.csv`);
  writeFileSync(file, content);
  return file;
}
const csv = (written: Record<string, string>) =>
  Object.entries({ ...SOUND, ...written })
    .map(([code, value]) => `${code},${value}`)
    .join('\n');

/** What a person at a terminal would see. */
async function run(...rawArgs: string[]): Promise<{ out: string; err: string; code: number }> {
  const said = { out: '', err: '' };
  const hear = (stream: keyof typeof said) => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(hear('out'));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(hear('err'));
  try {
    await runCommand(form as CommandDef, { rawArgs });
    return { ...said, code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    for (const spy of [out, err]) spy.mockRestore();
  }
}

const check = (content: string | Buffer, ...more: string[]) =>
  run('check', fileOf(content), '--department', 'UM', ...more);

describe('npx plumbline form check', () => {
  it('finds nothing in a sound form, and names period, department and where the form comes from', async () => {
    const { out, err, code } = await check(csv({}), '--period', '2026-R1');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('2026年第一次（演示）　区城市管理局（综合行政执法局）（城管执法）　（自拟，附件未公布）');
    expect(out).toContain('没有错误，也没有要说明的。');
  });

  it('prints errors before warnings and ends with 1; warnings alone end with 0', async () => {
    const both = await check(csv({ A02: '2026-08-24', B03: '41' }), '--period', 'R1');
    expect(both.out).toMatch(
      /^E +V04 +B03 B02 .*\nW +V23 +A02 .* 待说明\n\n错误 1，要说明的 1，其中还没有说明的 1。\n$/m,
    );
    expect(both.code).toBe(1);
    const warning = await check(csv({ A02: '2026-08-24,,领导出差' }), '--period', 'R1');
    expect(warning.out).toMatch(/^W +V23 +A02 .* 领导出差\n\n错误 0，要说明的 1，其中还没有说明的 0。\n$/m);
    expect(warning.code).toBe(0);
  });

  it('goes on from the report before, and says what it cannot check without it', async () => {
    const second = csv({ F01: '31', B04: '5/10', D02: '10/21' });
    const previous = fileOf(csv({}));
    const { out, err } = await check(second, '--period', 'R2', '--previous', previous);
    expect(out).toMatch(/^E +V02 +D02 /m);
    expect(out).not.toMatch(/^E +V02 +B04 /m);
    expect(err).toBe('');
    expect((await check(second, '--period', 'R2')).err).toContain('V02、V03、V27 没有查');
  });

  it('reads what Excel in Chinese writes, which is not UTF-8', async () => {
    // 不适用 by the code table of GB 2312, which GB 18030 contains: B2BB CACA D3C3.
    const none = Buffer.from('B2BBCACAD3C3', 'hex');
    const rest = csv({ A01: '' }).replace(/^B0[78],.*\n/gm, '');
    const row = (code: string) => Buffer.concat([Buffer.from(`\n${code},`), none, Buffer.from(',,none')]);
    const ascii = Buffer.from(rest, 'ascii');
    const { out } = await check(Buffer.concat([ascii, row('B07'), row('B08')]), '--period', 'R1');
    expect(out).toMatch(/^E +必填 +A01 /m);
    expect(out).not.toMatch(/B0[78]/);
  });

  it.each([
    [['--period', 'R9'], '没有“R9”这一期，有：2013-R1、2013-R2、2026-R1、2026-R2。'],
    [['--period', 'R1', '--department', 'XX'], '没有代号为“XX”的部门，有：'],
    [['--period', 'R1', '--previous', 'x.csv'], '没有上一次'],
    [['--period', 'R2', '--previous', 'x.csv'], '读不了文件 x.csv。'],
    [['--period', 'R2', '--previous', fileOf('B99,1')], '第1行：表里没有编号为“B99”'],
  ])('%o is refused with a sentence', async (args, sentence) => {
    const { out, err, code } = await check(csv({}), ...args);
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toContain(sentence);
  });
});

it('npx plumbline form template prints a table that, left empty, has every figure missing', async () => {
  const { out } = await run('template');
  const { out: findings, code } = await check(out, '--period', 'R1');
  // 33 fields, five parts of F04 and twelve cells of the matrix: shared/domain/statistics-form.md sections 2 and 3.
  expect(findings.match(/^E +必填/gm)).toHaveLength(33 + 5 + 12);
  expect(code).toBe(1);
});

describe('the form as .xlsx', () => {
  const file = () => {
    files += 1;
    return join(folder, `${files}.xlsx`);
  };
  const template = async (...args: string[]) => {
    const out = file();
    return { out, said: await run('template', '--xlsx', out, ...args) };
  };
  beforeAll(() => vi.stubEnv('PLUMBLINE_DATA', freshData()));
  afterAll(() => vi.unstubAllEnvs());

  it('is written with department and period in it, and checked without naming them again', async () => {
    const { out } = await template('--department', 'um', '--period', 'R1');
    const book = await opened(readFileSync(out));
    book.put('统计表', `D${book.row('统计表', 'B01')}`, 12);
    book.put('统计表', `D${book.row('统计表', 'B02')}`, '1.2万');
    writeFileSync(out, await book.saved());
    // R1 is the latest first report, 2026-R1.
    const { out: found, code } = await run('check', out);
    expect(found).toContain('2026年第一次（演示）　区城市管理局（综合行政执法局）（城管执法）');
    expect(found).toMatch(/^E +填法 +B02 +第\d+行：D\d+　“已界定执法职权”不能用“万”“亿”，请写全数字：12000。$/m);
    expect(found.match(/^E +必填/gm)).toHaveLength(33 + 5 + 12 - 2);
    expect(found).not.toMatch(/^E .* B01 /m);
    expect(code).toBe(1);
    expect((await run('check', out, '--department', 'HR')).err).toContain('这是部门 UM 的表，不是 HR 的');
  });

  it('asks for both, and takes no other file for it', async () => {
    expect((await template('--department', 'UM')).said.err).toContain('请写明部门和期次');
    const other = file();
    writeFileSync(other, 'B01,1');
    expect((await run('check', other)).err).toContain('这不是 .xlsx 文件');
    expect((await run('check', fileOf('B01,1'))).err).toContain('请写明部门和期次');
  });
});
