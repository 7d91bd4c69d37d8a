import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandDef, runCommand } from 'citty';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import people from '../../src/cli/people.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { keepPerson, listPeople, ROLES } from '../../src/people/index.ts';
import { readRoster } from '../../src/roster/sheet.grammar.ts';
import { writtenRoster } from '../../src/roster/sheet.write.ts';
import { verifyAudit } from '../../src/storage/audit.ts';
import { openRecords } from '../../src/storage/records.ts';

const loaded = loadKnowledge('knowledge');
if (!loaded.ok) throw new Error('the knowledge has mistakes');
const { knowledge } = loaded;

const HEAD = '成员编号,姓名,角色,部门,单位,岗位';
const GOOD = [
  HEAD,
  'U0AAA,甲,系统管理员,,,',
  'U0BBB,乙,执法人员、部门联络员,城管,执法一中队,中队负责人',
  'U0CCC,,supervisor,,,',
  'U0DDD,,执法人员,区环境保护局（环境监察）,"监察,大队",',
].join('\n');

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'plumbline-people-'));
  vi.stubEnv('PLUMBLINE_DATA', data);
  vi.stubEnv('PLUMBLINE_ADMINISTRATORS', '');
});
afterEach(() => vi.unstubAllEnvs());

describe('npx plumbline people import', () => {
  it('shows what would change and writes nothing, until it is confirmed', async () => {
    const { out, code } = await run('import', fileOf(GOOD));
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      '新增 U0AAA　系统管理员',
      '新增 U0BBB　执法人员、部门联络员　区城市管理局（综合行政执法局）　执法一中队　中队负责人',
      '新增 U0CCC　监督人员',
      '新增 U0DDD　执法人员　市生态环境局派驻本区的分局　监察,大队',
      '这是预演，没有写入。加 --confirm 写入。',
    ]);
    expect(await kept()).toEqual([]);
    expect((await run('import', fileOf(GOOD), '--confirm')).out).toContain('已写入 4 人');
    expect(await kept()).toEqual([
      { user: 'U0AAA', roles: ['administrator'] },
      { user: 'U0CCC', roles: ['supervisor'] },
      { user: 'U0DDD', roles: ['officer'], department: 'EP', unit: '监察,大队' },
      { user: 'U0BBB', roles: ['officer', 'contact'], department: 'UM', unit: '执法一中队', post: '中队负责人' },
    ]);
    expect(await actions()).toEqual(['person.kept', 'person.kept', 'person.kept', 'person.kept']);
  });

  it('the same file again changes nothing and leaves no row', async () => {
    await run('import', fileOf(GOOD), '--confirm');
    expect((await run('import', fileOf(GOOD), '--confirm')).out.trim().split('\n')).toEqual([
      '没有要改的。',
      '不变 4 人',
    ]);
    expect(await actions()).toHaveLength(4);
  });

  it('says what somebody was before, and removes others only when told to', async () => {
    await run('import', fileOf(GOOD), '--confirm');
    const fewer = `${HEAD}\nU0AAA,,系统管理员,,,\nU0BBB,,部门负责人,UM,,`;
    const { out } = await run('import', fileOf(fewer), '--confirm');
    expect(out).toContain(
      '修改 U0BBB　部门负责人　区城市管理局（综合行政执法局），原来是 执法人员、部门联络员　区城市管理局（综合行政执法局）　执法一中队　中队负责人',
    );
    expect(out).toContain('表里没有、留着不动 2 人（要删除，加 --remove-others）');
    expect(await kept()).toHaveLength(4);
    expect((await run('import', fileOf(fewer), '--confirm', '--remove-others')).out).toContain('删除 U0CCC　监督人员');
    expect((await kept()).map(({ user }) => user)).toEqual(['U0AAA', 'U0BBB']);
    expect((await actions()).slice(-2)).toEqual(['person.removed', 'person.removed']);
  });

  it('names every wrong line in one pass, and writes nobody', async () => {
    const wrong = [
      HEAD,
      'U0AAA,,系统管理员,,,',
      '张三,,执法人员,UM,,',
      'U0BBB,,队长,UM,,',
      'U0CCC,,执法人员,,,',
      'U0DDD,,执法人员,区市场监督管理局,,',
      'U0EEE,,执法人员,税务局,,',
      'U0AAA,,监督人员,,,',
      ',,监督人员,,,',
      `U0FFF,,监督人员,,${'长'.repeat(61)},`,
    ].join('\n');
    const { err, code } = await run('import', fileOf(wrong), '--confirm');
    expect(code).toBe(1);
    const said = err.trim().split('\n');
    expect(said[0]).toBe('有8处要改，一个人也没有写入：');
    expect(said[1]).toContain('第3行：“张三”不是成员编号');
    expect(said[2]).toContain('第4行：没有“队长”这个角色，有：执法人员、');
    expect(said[3]).toContain('第5行：执法人员、部门联络员和部门负责人要写明属于哪个部门。');
    expect(said[4]).toBe('第6行：叫“区市场监督管理局”的部门不止一个，请写代号：IC、QT。');
    expect(said[5]).toContain('第7行：没有叫“税务局”的部门，有：HR ');
    expect(said[6]).toBe('第8行：U0AAA 在第2行已经写过。');
    expect(said[7]).toBe('第9行：没有写成员编号。');
    expect(said[8]).toBe('第10行：单位、岗位最多60个字，请写短一些。');
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['', '第一行要写栏名：成员编号、姓名、角色、部门、单位、岗位'],
    ['姓名,角色\n甲,执法人员', '第一行要写栏名'],
    ['成员编号,角色\nU0AAA,执法人员', '缺少这几栏：部门、单位、岗位'],
    [`${HEAD},电话\nU0AAA`, '不认得这几栏：电话'],
    [`${HEAD}\n"U0AAA`, '引号没有成对'],
  ])('%j is refused with a sentence', async (content, sentence) => {
    const { err, code } = await run('import', fileOf(content));
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });

  it('never leaves the installation without an administrator', async () => {
    await run('import', fileOf(GOOD), '--confirm');
    const demoted = fileOf(`${HEAD}\nU0AAA,,监督人员,,,`);
    const without = fileOf(`${HEAD}\nU0CCC,,监督人员,,,`);
    for (const args of [[demoted], [demoted, '--confirm'], [without, '--confirm', '--remove-others']]) {
      const { err, code } = await run('import', ...args);
      expect(code).toBe(1);
      expect(err).toContain('这样改完就没有系统管理员了');
    }
    expect((await kept())[0]).toEqual({ user: 'U0AAA', roles: ['administrator'] });
    vi.stubEnv('PLUMBLINE_ADMINISTRATORS', 'U0ZZZ');
    expect((await run('import', demoted, '--confirm')).code).toBe(0);
  });

  it('reads what Excel in Chinese writes, heads in another order, and a file that is not there', async () => {
    // 单位 in GB 18030, written out; the rest is plain.
    const unit = Buffer.from([0xb5, 0xa5, 0xce, 0xbb]);
    const file = fileOf(
      Buffer.concat([
        Buffer.from('department,'),
        unit,
        Buffer.from(',post,roles,user\nUM,A,B,officer;administrator,U0AAA\n'),
      ]),
    );
    expect((await run('import', file, '--confirm')).code).toBe(0);
    expect(await kept()).toEqual([
      { user: 'U0AAA', roles: ['officer', 'administrator'], department: 'UM', unit: 'A', post: 'B' },
    ]);
    expect((await run('import', join(data, 'nowhere.csv'))).err).toContain('读不了文件');
  });
});

describe('npx plumbline people export', () => {
  it('is read in again as it was, and is an audit row', async () => {
    await run('import', fileOf(GOOD), '--confirm');
    const { out } = await run('export');
    expect(out.startsWith('\uFEFF成员编号,姓名,角色,部门,单位,岗位\r\nU0AAA,,系统管理员,,,\r\n')).toBe(true);
    expect((await run('import', fileOf(out))).out).toContain('不变 4 人');
    expect((await actions()).at(-1)).toBe('people.exported');
  });

  it('writes no formula', async () => {
    const records = await openRecords(data);
    await records.transaction(({ db }) =>
      keepPerson(db, 'U0AAA', { roles: ['administrator'], unit: '=1+1', post: '@SUM(A1)' }, new Date(0)),
    );
    await records.close();
    const { out } = await run('export');
    expect(out).toContain("U0AAA,,系统管理员,,'=1+1,'@SUM(A1)");
    expect((await run('import', fileOf(out))).out).toContain('不变 1 人');
  });

  it('whatever is written down comes back', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'=+-@\'",、中A1 \t') })
      .filter((text) => text === text.trim());
    const row = fc.record(
      {
        user: fc.stringMatching(/^U[A-Z0-9]{3,9}$/),
        roles: fc.uniqueArray(fc.constantFrom(...ROLES)),
        department: fc.constantFrom('UM', 'IC', 'QT'),
        unit: words,
        post: words,
      },
      { requiredKeys: ['user', 'roles', 'department'] },
    );
    const rows = fc.uniqueArray(row, { selector: ({ user }) => user, maxLength: 5 });
    fc.assert(
      fc.property(rows, (all) => {
        expect(readRoster(writtenRoster(all), knowledge)).toEqual({ rows: all, mistakes: [] });
      }),
    );
  });
});

it('npx plumbline people template shows how a line is filled in, in words that can be read', async () => {
  const { out } = await run('template');
  expect(readRoster(out, knowledge)).toEqual({
    rows: [
      { user: 'U012AB3CD', roles: ['officer', 'contact'], department: 'UM', unit: '执法一中队', post: '中队负责人' },
    ],
    mistakes: [],
  });
});

let files = 0;
function fileOf(content: string | Buffer): string {
  files += 1;
  const file = join(data, `${files}.csv`);
  writeFileSync(file, content);
  return file;
}

async function kept() {
  const records = await openRecords(data);
  const found = await listPeople(records.db);
  await records.close();
  return found;
}

async function actions(): Promise<string[]> {
  const records = await openRecords(data);
  const rows = await records.db.selectFrom('audit').select('action').orderBy('seq').execute();
  expect(await verifyAudit(records.db, records.key)).toEqual({ links: rows.length });
  await records.close();
  return rows.map(({ action }) => action);
}

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
    await runCommand(people as CommandDef, { rawArgs });
    return { ...said, code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    for (const spy of [out, err]) spy.mockRestore();
  }
}
