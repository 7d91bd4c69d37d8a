import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge, report } from '../../src/knowledge/index.ts';
import { KNOWLEDGE, lineOf, POWER, smallFolder } from './folder.ts';

const FILE = `knowledge/${POWER}`;
const SEAL = 'procedures/P-SEAL.yaml';
const TABLE = 'grades/SAF-02.yaml';

/** What is written instead of what, the part of the new text at whose line the mistake must be, and its sentence. */
const IN_A_POWER: [name: string, from: string | RegExp, to: string, at: string, sentence: string][] = [
  ['an unknown key', '处罚依据:', '处罚种类:', '处罚种类:', '不认识的字段“处罚种类”，您是不是想写“处罚依据”？'],
  ['an unknown key unlike any other', /^可当场处罚: .*$/m, '价格: 1', '价格:', '不认识的字段“价格”，这里还可以写：'],
  ['a key on two lines', /^可当场处罚: .*$/m, '? "甲\\n乙"\n: 1', '? "甲', '不认识的字段“甲 乙”，这里还可以写：'],
  ['a missing key', /^违法行为: .*\n/m, '', '编号:', '缺少“违法行为”。'],
  ['a missing key of a list item', /^ {4}应否: 应当\n/m, '', '种类: 没收', '缺少“应否”。'],
  ['an empty value', /^名称: .*$/m, '名称:', '名称:', '“名称”后面是空的，应当是文字。'],
  ['a number for a text', '口语: [', '口语: [996, ', '口语:', "“口语”第1项应当是文字；请加引号，写成 '996'。"],
  ['a text for a list', /^口语: .*$/m, '口语: 无照', '口语:', '“口语”应当是列表（每项一行，以“- ”开头）。'],
  ['an empty list', /^口语: .*$/m, '口语: []', '口语:', '“口语”不能是空的，至少写 1 项。'],
  [
    'a word that is not among the choices',
    '应否: 应当',
    '应否: 必须',
    '应否: 必须',
    '“应否”不能写“必须”，只能写：应当、可以。',
  ],
  ['true for 是', '已核对: 是', '已核对: true', '已核对:', '“已核对”不能写“true”，只能写：是、否。'],
  ['a field that nearly exists', '领域: 工商执法', '领域: 工商', '领域:', '您是不是想写“工商执法”？'],
  [
    'a bad citation',
    '第3条第1款',
    '第三条的第1款',
    '第三条的',
    '看不懂的引用“市场主体登记管理条例(2021-07-27) 第三条的第1款”',
  ],
  ['a day that does not exist', '(2021-07-27) 第3条', '(2021-07-32) 第3条', '2021-07-32', '看不懂的引用'],
  ['a bad amount', '下限: 1万', '下限: 一万元整', '一万元整', '数额写成数字或者“万”'],
  ['a negative amount', '下限: 1万', '下限: -5', '-5', '“下限”不能小于 0。'],
  ['bounds in the wrong order', '下限: 1万', '下限: 11万', '11万', '下限大于上限，请核对。'],
  ['a range without its lower bound', /^ {4}下限: 1万\n/m, '', '- 种类: 罚款', '方式是“区间”的，要写“下限”。'],
  ['an amount where none is known', '方式: 区间', '方式: 其他', '下限: 1万', '方式是“其他”的，不写“下限”'],
  ['a badly formed number', '编号: MKT-01', '编号: mkt1', '编号:', '“编号”不能写“mkt1”：编号写成 MKT-01 这样。'],
  ['a number unlike the file name', '编号: MKT-01', '编号: MKT-10', '编号:', '编号“MKT-10”和文件名“MKT-01”不一致'],
  [
    'an unknown procedure',
    'P-GENERAL',
    'P-GENERL',
    'P-GENERL',
    '没有编号为“P-GENERL”的程序，您是不是想写“P-GENERAL”？',
  ],
  ['an unknown body', '执法主体: IC', '执法主体: ZZ', '执法主体:', '没有编号为“ZZ”的执法主体。'],
  ['the wrong folder', '领域: 工商执法', '领域: 质监执法', '领域:', '领域是“质监执法”，文件却在“工商执法”文件夹里。'],
  ['a tab', '  - 种类', '\t- 种类', '\t- 种类', '缩进用了制表符，请改成空格'],
  ['a key written twice', '领域:', '编号: MKT-01\n领域:', '编号: MKT-01\n领域:', '同一个字段写了两次'],
  ['a full-width colon', '执法主体: IC', '执法主体：IC', '执法主体：', '这里是全角“：”'],
  ['a quotation that never closes', '名称: ', '名称: "', '名称: "', '从这里开始的引号没有收尾'],
  ['a second colon', '违法行为: ', '违法行为: 甲: ', '违法行为:', '一行里有两个冒号'],
  ['an anchor', '名称: ', '名称: *', '名称:', '文字以 * 开头的要加引号'],
  ['two documents', '编号:', '甲: 1\n---\n编号:', '---', '一个文件只能写一项'],
];

describe('in a file of its own', () => {
  it.each(IN_A_POWER)('%s is told with file, line and sentence', (_, from, to, at, sentence) => {
    const folder = smallFolder();
    let changed = '';
    folder.edit(POWER, (text) => {
      changed = text.replace(from, to);
      expect(changed, 'the change must change something').not.toBe(text);
      return changed;
    });
    expect(folder.mistakes()).toContainEqual({
      file: FILE,
      line: lineOf(changed, at),
      column: expect.any(Number),
      message: expect.stringContaining(sentence),
    });
  });

  it('an empty file, prose, and a list are told apart', () => {
    const folder = smallFolder();
    const first = (text: string) => {
      folder.edit(POWER, () => text);
      return folder.lines()[0];
    };
    expect(first('')).toBe(`${FILE}:1 文件是空的。`);
    expect(first('# 只有说明\n')).toBe(`${FILE}:1 文件是空的。`);
    expect(first('你好')).toBe(`${FILE}:1 应当是一组“键: 值”。`);
    expect(first('- 你好')).toBe(`${FILE}:1 应当是一组“键: 值”。`);
  });

  it('a step, a limit and a grade are checked too', () => {
    const folder = smallFolder();
    folder.edit(SEAL, (text) => text.replace('规则: 不得超过', '规则: 不超过').replace('日型: 自然日', '日型: 自然天'));
    folder.edit(TABLE, (text) => text.replace('从: 2.5万', '从: 2.6万').replace('到: 7.5万', '到: 4万'));
    const lines = folder.lines().join('\n');
    expect(lines).toContain('“规则”不能写“不超过”，只能写：不得超过');
    expect(lines).toContain('“日型”不能写“自然天”：要以工作日、自然日');
    expect(lines).toContain('“一般”一档没有接着“轻微”一档');
    expect(lines).toContain('“较重”一档的“从”不小于“到”');
  });
});

describe('between files', () => {
  it('a number used twice is told at the second file', () => {
    const folder = smallFolder();
    const text = readFileSync(join(folder.dir, POWER), 'utf8');
    folder.edit('powers/质监执法/MKT-01.yaml', () => text.replace('领域: 工商执法', '领域: 质监执法'));
    expect(folder.lines()).toEqual([`knowledge/powers/质监执法/MKT-01.yaml:1 编号“MKT-01”在 ${FILE} 已经用过。`]);
  });

  it('a table must stand for a penalty of a power that exists', () => {
    const folder = smallFolder();
    folder.edit(TABLE, (text) => text.replace('上限: 10万}', '上限: 12万}'));
    expect(folder.lines()).toEqual([expect.stringContaining('法定幅度在权力 SAF-02 的处罚里找不到')]);
    folder.edit(TABLE, (text) =>
      text.replace('权力: SAF-02', '权力: SAF-99').replace('分档方法: 四等分', '分档方法: 五等分'),
    );
    expect(folder.lines()).toEqual([
      `knowledge/${TABLE}:2 没有编号为“SAF-99”的权力，您是不是想写“SAF-02”？`,
      expect.stringContaining('“分档方法”里没有“五等分”'),
    ]);
  });

  it('glossary pairs point to what exists and are written once', () => {
    const folder = smallFolder();
    folder.edit('glossary/甲.yaml', () => '- 说法: 从轻发落\n  用语: [从轻]\n  参见: [D-99, 行为规范]\n');
    folder.edit('glossary/乙.yaml', () => '- 说法: 从轻发落\n  用语: [从轻]\n  参见: [D-07]\n');
    expect(folder.lines()).toEqual([
      'knowledge/glossary/甲.yaml:1 说法“从轻发落”在 knowledge/glossary/乙.yaml 已经有了，请合并成一条。',
      expect.stringContaining('knowledge/glossary/甲.yaml:3 没有编号为“D-99”的权力、程序、规则或主题'),
    ]);
  });

  it('a broken file is told once, not again by all that refer to it', () => {
    const folder = smallFolder();
    folder.edit('procedures/P-GENERAL.yaml', () => '编号: [');
    expect(new Set(folder.mistakes().map(({ file }) => file))).toEqual(
      new Set(['knowledge/procedures/P-GENERAL.yaml']),
    );
  });
});

describe('cited instruments', () => {
  const instrument = (short: string, versions: string) =>
    `简称: ${short}\n名称: 中华人民共和国${short}\n层级: 法律\n别称: []\n版本: [${versions}]\n`;
  const PARTS = ['aliases.yaml', 'bodies.yaml', 'intents.yaml', 'notices.yaml', 'stopwords.txt', 'rules/D-02.yaml'];

  it('are not asked for while no instrument is described', () => {
    expect(smallFolder(PARTS).lines()).toEqual([]);
  });

  it('must be described, in the cited version when versions are listed', () => {
    const folder = smallFolder(PARTS);
    folder.edit('aliases.yaml', () => '行政处罚法: [处罚法]\n');
    folder.edit('instruments/行政处罚法.yaml', () => instrument('行政处罚法', '{通过: 2021-01-22, 施行: 2021-07-15}'));
    expect(folder.lines()).toEqual([]);
    folder.edit('instruments/行政处罚法.yaml', () => instrument('行政处罚法', '{通过: 2017-09-01}'));
    expect(folder.lines()).toEqual([
      'knowledge/rules/D-02.yaml:11 “行政处罚法”没有 2021-01-22 通过的版本，instruments 里有：2017-09-01。',
    ]);
    rmSync(join(folder.dir, 'instruments/行政处罚法.yaml'));
    folder.edit('instruments/行政强制法.yaml', () => instrument('行政强制法', '{通过: 2011-06-30}'));
    expect(folder.lines()).toEqual([
      expect.stringContaining('knowledge/aliases.yaml:1 instruments 里没有“行政处罚法”这个法律文件'),
      expect.stringContaining('knowledge/rules/D-02.yaml:11 instruments 里没有“行政处罚法”这个法律文件'),
    ]);
  });

  it('have dates that are days, and aliases that mean one of them', () => {
    const folder = smallFolder(PARTS);
    folder.edit('aliases.yaml', () => '行政处罚法: [处罚法]\n行政强制法: [处罚法]\n');
    folder.edit('instruments/行政处罚法.yaml', () => instrument('行政处罚法', '{通过: 2021-02-30}'));
    folder.edit('instruments/行政强制法.yaml', () => instrument('行政强制法', '{通过: 2011-06-30}'));
    expect(folder.lines()).toEqual([
      'knowledge/aliases.yaml:2 别称“处罚法”已经指“行政处罚法”，一个别称只能指一个法律文件。',
      'knowledge/instruments/行政处罚法.yaml:5 “2021-02-30”不是日期，写成 2021-07-15 这样的年-月-日。',
    ]);
  });
});

describe('the folder', () => {
  it('that does not exist is said so', () => {
    const { dir } = smallFolder();
    expect(loadKnowledge(join(dir, 'nowhere'))).toMatchObject({
      ok: false,
      mistakes: [
        { message: expect.stringContaining('找不到知识文件夹') },
        ...Array(5).fill({ message: expect.stringContaining('缺少') }),
      ],
    });
  });

  it('shows strays, missing files, files that are not UTF-8 and files that cannot be read', () => {
    const folder = smallFolder();
    rmSync(join(folder.dir, 'intents.yaml'));
    folder.edit('powers/工商执法/MKT-02.yml', () => '编号: MKT-02');
    folder.edit('power/MKT-03.yaml', () => '编号: MKT-03');
    writeFileSync(join(folder.dir, 'rules/D-01.yaml'), Buffer.from([0xb1, 0xe0, 0xba, 0xc5]));
    symlinkSync(join(folder.dir, 'gone'), join(folder.dir, 'rules/D-16.yaml'));
    expect(folder.lines()).toEqual([
      'knowledge/intents.yaml:1 缺少 intents.yaml。',
      expect.stringContaining('knowledge/power/MKT-03.yaml:1 这里不该有这个文件'),
      expect.stringContaining('knowledge/powers/工商执法/MKT-02.yml:1 这里不该有这个文件'),
      expect.stringContaining('knowledge/rules/D-01.yaml:1 文件不是 UTF-8 编码'),
      expect.stringContaining('knowledge/rules/D-16.yaml:1 文件读不出来'),
    ]);
  });

  it('gives all mistakes of all files at once, in order, and a report of them', () => {
    const folder = smallFolder();
    folder.edit(POWER, (text) => text.replace('名称:', '名字:').replace('应否: 应当', '应否: 必须'));
    folder.edit('rules/D-01.yaml', (text) => text.replace('类别: 裁量', '类别: 其他'));
    const mistakes = folder.mistakes();
    expect(mistakes.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${FILE}:1`,
      `${FILE}:4`,
      `${FILE}:18`,
      'knowledge/rules/D-01.yaml:2',
    ]);
    const text = report(mistakes);
    expect(text.split('\n')).toHaveLength(6);
    expect(text).toContain('知识文件有 4 处要改，在 2 个文件里：');
    expect(text).toContain(`${FILE}:4:1  不认识的字段“名字”，您是不是想写“名称”？`);
  });

  it('of the project has none', () => {
    expect(loadKnowledge(KNOWLEDGE)).toMatchObject({ ok: true });
  });
});
