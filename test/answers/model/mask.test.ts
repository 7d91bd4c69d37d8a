import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../../src/answers/index.ts';
import { anonymous } from '../../../src/answers/model/anonymous.ts';
import { masked } from '../../../src/answers/model/mask.grammar.ts';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));
const from = (letters: string, length = 1) =>
  fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }).map((all) => all.join(''));
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const spaced = (plain: fc.Arbitrary<string>, gaps: string[]) =>
  fc
    .tuple(plain, fc.constantFrom(...gaps), fc.integer({ min: 2, max: 5 }))
    .map(([text, gap, every]) => text.replace(new RegExp(`(.{${every}})(?=.)`, 'g'), `$1${gap}`));
const fullWidth = (plain: fc.Arbitrary<string>) =>
  plain.map((text) => text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)));
const inHan = (plain: fc.Arbitrary<string>) =>
  plain.map((text) => text.replace(/\d/g, (one) => '〇一二三四五六七八九'[Number(one)] ?? ''));
const birthday = fc
  .tuple(fc.integer({ min: 1930, max: 2015 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
  .map((all) => all.join(''));

const id18 = joined(from('123456'), digits(5), birthday, digits(3), from('0123456789Xx'));
const id15 = joined(from('123456'), digits(14));
const mobile = joined(fc.constant('1'), from('3456789'), digits(9));
const landline = joined(fc.constantFrom('010-', '021 ', '(0571)', '025'), from('23456789'), digits(7));
const card = joined(fc.constant('62'), digits(17));
const mail = joined(
  from('abcdefghij', 6),
  fc.constantFrom('@', ' @ ', '＠'),
  fc.constantFrom('qq.com', '163.com', 'mail.gov.cn'),
);
const plate = joined(
  fc.constantFrom(...'京沪苏粤川'),
  from('ABCDEFGH'),
  fc.constantFrom('', '·', ' '),
  from('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 5),
);
const passport = joined(fc.constantFrom('E', 'G', 'D'), digits(8));
const creditCode = joined(
  fc.constant('91'),
  digits(6),
  from('ABCDEFGHJKLMNPQRTUWXY'),
  from('0123456789ABCDEFGHJKLMNPQRTUWXY', 9),
);
const name = joined(from('王李张刘陈杨黄赵周吴'), from('伟芳娜秀英敏静丽磊洋艳勇杰娟涛霞刚', 2));
const called = joined(fc.constantFrom('当事人', '姓名：', '叫', '名叫', '法定代表人', '联系人'), name);
const address = joined(
  from('中人解建新', 1),
  from('山民放设华', 1),
  fc.constantFrom('路', '街', '大道'),
  fc.integer({ min: 1, max: 999 }).map(String),
  fc.constant('号'),
  fc.constantFrom('', '3栋502室', '12号楼2单元301室'),
);

/** How personal data are written, and of each what must not be left of it. */
const KINDS: Record<string, fc.Arbitrary<string>> = {
  'an identity card': id18,
  'an identity card in groups': spaced(id18, [' ', '-', '·']),
  'an identity card in full width': fullWidth(id18),
  'an old identity card': id15,
  'a mobile number': mobile,
  'a mobile number in groups': spaced(mobile, [' ', '-', '—']),
  'a mobile number with its country': joined(fc.constantFrom('+86', '+86 ', '0086-', '86'), mobile),
  'a mobile number in full width': fullWidth(mobile),
  'a mobile number in Chinese numerals': inHan(mobile),
  'a landline number': landline,
  'a bank card': card,
  'a bank card in groups': spaced(card, [' ']),
  'an e-mail address': mail,
  'a number plate': plate,
  'a passport': passport,
  'the code of a body': creditCode,
  'an address': address,
};

const around = fc.tuple(
  fc.constantFrom('请问', '我想问：', '', '昨天查到一个人，', '投诉说'),
  fc.constantFrom('的货查封最多能多久', '，这种占道怎么罚', ' 怎么处理？', '。要不要听证'),
);
/** What is left of a secret, three signs in a row. */
const left = (secret: string, text: string) => {
  const plain = secret.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const seen = text.replace(/〔[^〕]*〕/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)).filter((part) =>
    seen.includes(part),
  );
};

describe('before a question goes to a model', () => {
  it.each(Object.entries(KINDS))('%s is masked, however it is written and wherever it stands', (_, kind) => {
    fc.assert(
      fc.property(kind, around, (secret, [before, after]) => {
        const text = masked(`${before}${secret}${after}`);
        expect(left(secret, text)).toEqual([]);
        expect(text).toContain('〔');
        expect(text).toContain(after.normalize('NFKC').trim());
      }),
      { numRuns: 300 },
    );
  });

  it('a name is masked after the word that introduces it', () => {
    fc.assert(
      fc.property(called, around, (secret, [before, after]) => {
        const text = masked(`${before}${secret}${after}`);
        expect(text).toContain('〔姓名〕');
        expect(text).not.toContain(secret.slice(-2));
      }),
      { numRuns: 300 },
    );
    expect(masked('张某某占道，李女士投诉')).toBe('〔姓名〕占道,〔姓名〕女士投诉');
  });

  it.each([
    ['王小明昨天占道摆摊怎么罚', '〔姓名〕昨天占道摆摊怎么罚'],
    ['张伟把垃圾倒在河里', '〔姓名〕把垃圾倒在河里'],
    ['店主投诉，王芳打了人', '店主投诉,〔姓名〕打了人'],
    ['刘老板拖欠工资', '〔姓名〕拖欠工资'],
    ['李四的店没有执照', '〔姓名〕的店没有执照'],
    ['卖水果的老李怎么罚', '卖水果的〔姓名〕怎么罚'],
    ['小王开的饭店油烟大', '〔姓名〕开的饭店油烟大'],
  ])('a name that nothing introduces is masked too: %s', (asked, left) => expect(anonymous(asked)).toBe(left));

  it.each([
    '王府井占道经营怎么罚',
    '周边居民投诉噪声',
    '高温天气不放假怎么罚',
    '白天打人怎么罚',
    '金店卖假货怎么罚',
    '石料没盖怎么罚',
    '工程老板拖欠工资',
    '许可证没办怎么罚',
  ])('a word that begins with a surname is left: %s', (asked) => expect(anonymous(asked)).toBe(asked));

  it('of our own questions none loses a word to it but names', () => {
    const folder = 'knowledge/questions';
    const all = readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readQuestions(readFileSync(`${folder}/${file}`, 'utf8')))
      .map(({ question }) => question);
    expect(all.length).toBeGreaterThan(500);
    const changed = all.filter((question) => anonymous(question) !== masked(question));
    expect(changed.sort()).toEqual(['张队长家住哪里', '李科长去年有没有被处分', '老王的案子卷宗里写了什么']);
  });

  it('several at once are all masked', () => {
    expect(
      masked('当事人王小明，身份证110101199003078515，电话138-0013-8000，住中山路12号3栋502室，车牌苏A·12345'),
    ).toBe('当事人〔姓名〕,身份证〔身份证号〕,电话〔手机号〕,〔地址〕,车牌〔车牌号〕');
  });

  it('what the law counts in stays as it is', () => {
    for (const text of [
      '行政处罚法第五十一条第二款罚款5000元以下',
      '2021年7月15日以前的行为,10万元以上100万元以下',
      '90日内办结,面积1000平方米,违法所得123456789元',
      '当事人拒不改正怎么办',
      '当事人逾期不履行,经营者不签字',
    ])
      expect(masked(text)).toBe(text);
  });

  it('hardly a question without personal data loses a word', () => {
    const folder = 'knowledge/questions';
    const questions = readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readQuestions(readFileSync(`${folder}/${file}`, 'utf8')));
    const changed = questions.filter(({ question }) => masked(question).includes('〔'));
    expect(questions.length).toBeGreaterThan(300);
    expect(changed.map(({ question }) => question).length).toBeLessThanOrEqual(2);
  });
});
