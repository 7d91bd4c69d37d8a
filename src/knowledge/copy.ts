import type { z } from 'zod';
import type { DayType } from './clock.types.ts';
import { LENGTH_UNITS } from './day-types.grammar.ts';
import { nearest } from './nearest.ts';
import type { Mistake } from './types.ts';

const KINDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '列表（每项一行，以“- ”开头）',
  object: '一组“键: 值”',
  record: '一组“键: 值”',
};

/** One sentence a key, in order, joined by line breaks. */
export function unknownKeys(keys: readonly string[], unused: readonly string[]): string {
  return keys.map((key) => unknownKey(key, unused)).join('\n');
}

function unknownKey(key: string, unused: readonly string[]): string {
  const all = unused.length > 0 ? `，这里还可以写：${unused.join('、')}。` : '，请删去。';
  // A sentence stands on one line, whatever somebody wrote for a key.
  return `不认识的字段“${short(key.replace(/\s+/g, ' '))}”${suggestion(key, unused, all)}`;
}

export function idForm(example: string): string {
  return `编号写成 ${example} 这样。`;
}

export const dayTypeForm = '要以工作日、自然日、自然月、自然年或者小时开头。';

export const clock = {
  unitAndDayType: (unit: string, dayType: string) =>
    `单位是“${unit}”，日型却是“${dayType}”：日配工作日或者自然日，月配自然月，年配自然年，小时配小时。`,
  otherYear: (day: string, year: number) => `${day} 不在 ${year} 年。`,
  noSuchDay: (month: number, day: number) => `没有每年都有的${month}月${day}日。`,
  unknownEvent: (event: string, procedure: string, known: readonly string[]) =>
    `“${procedure}”里没有从“${event}”起算的期限，有：${known.join('；')}。要和“起算”一字不差。`,
};

export const notAnAmount = '数额写成数字或者“万”，例如 5000、2.5万、100万。';
export const amountOutOfOrder = '下限大于上限，请核对。';

export function notADay(written: string): string {
  return `“${short(written)}”不是日期，写成 2021-07-15 这样的年-月-日。`;
}

export function notACitation(written: string): string {
  return `看不懂的引用“${short(written)}”，写成“行政处罚法(2021-01-22) 第64条第1款第2项”这样：简称、括号里的通过日期、条、款、项。`;
}

export function amountMissing(manner: string, key: string): string {
  return `方式是“${manner}”的，要写“${key}”。`;
}

export function amountUnwanted(manner: string, key: string): string {
  return `方式是“${manner}”的，不写“${key}”；请删去，或者改方式。`;
}

export function gradeUpsideDown(grade: string): string {
  return `“${grade}”一档的“从”不小于“到”，请核对。`;
}

export function gradesDoNotMeet(before: string, after: string): string {
  return `“${after}”一档没有接着“${before}”一档：前一档的“到”应当等于后一档的“从”。`;
}

export function bandUpsideDown(grade: string): string {
  return `“${grade}”一段的“从”要小于“到”；两者相同的，“含从”“含到”都写“是”。`;
}

export const bandsOutOfOrder = '各段从轻到重排列：减轻、从轻、一般、从重，后一段的“从”不小于前一段的“到”。';

export function bandsMeetTwice(before: string, after: string): string {
  return `“${before}”和“${after}”都含同一个数，界线只能归一段。`;
}

export const packEmpty = '要写“有上下限”和“只有上限”两种分法；还没有定的，写“待填: 是”。';

export function circumstanceUnknown(id: string): string {
  return `“需要”里的 ${id} 不在上面的“情形”里。`;
}

/** What can be wrong with a statistics form. */
export const form = {
  notAnExpression: (what: string) =>
    `看不懂的式子：${what}。写成 B05 + B06 <= B04 这样；可以用 + - * < <= > >= = !=、且、或、本期（）、累计（）、上期累计（）、合计（）。`,
  daysOutOfOrder: '开始、数据截止、应报、锁定要依次不早于前一个。',
  sumNeedsParts: '类型是“合计”的写“等于”，别的类型不写。',
  twice: (id: string) => `编号“${id}”用了两次。`,
  noPeriod: (id: string) => `没有编号为“${id}”的期次。`,
  noField: (name: string) =>
    name === '*' ? '没有写“逐项”的规则里不能用“本项”。' : `表里没有编号为“${name}”的指标或者栏目。`,
};

export const campaign = {
  monthForm: '月份写成 2013-08 这样。',
  idForm: '编号用小写字母、数字和连字符，例如 statistics-1。',
  upsideDown: (phase: string) => `“${phase}”阶段的“从”晚于“到”，请核对。`,
  outside: (day: string) => `${day} 不在任何一个阶段里，请核对。`,
  outOfOrder: (day: string) => `${day} 早于前一个日期，请按先后排列。`,
  twice: (id: string) => `编号“${id}”用了两次。`,
};

export const check = {
  idIsNotFileName: (id: string, name: string) => `编号“${id}”和文件名“${name}”不一致，两者要一样；改一个。`,
  duplicateId: (id: string, other: string) => `编号“${id}”在 ${other} 已经用过。`,
  duplicateSaying: (say: string, other: string) => `说法“${say}”在 ${other} 已经有了，请合并成一条。`,
  wrongFolder: (field: string, folder: string) => `领域是“${field}”，文件却在“${folder}”文件夹里。`,
  unknownReference: (what: string, id: string, known: readonly string[]) =>
    `没有编号为“${id}”的${what}${suggestion(id, known, '。')}`,
  unknownInstrument: (name: string, known: readonly string[]) =>
    `instruments 里没有“${name}”这个法律文件${suggestion(name, known, '；确实有的，先在 instruments 里建一个。')}`,
  unknownVersion: (name: string, version: string, known: readonly string[]) =>
    `“${name}”没有 ${version} 通过的版本，instruments 里有：${known.join('、')}。`,
  unknownMethod: (name: string) => `notices.yaml 的“分档方法”里没有“${name}”。`,
  aliasTaken: (alias: string, other: string) => `别称“${alias}”已经指“${other}”，一个别称只能指一个法律文件。`,
  noSuchPenalty: (power: string) => `法定幅度在权力 ${power} 的处罚里找不到：方式、下限、上限和依据要与其中一行相同。`,
};

export const textsCheck = {
  noArticle: (printed: string) => `导入的官方文本里没有“${printed}”这一条，请核对版本和条号。`,
  noNumber: (name: string, number: string, places: string) =>
    `“${name}”写的 ${number} 在引用的条文里找不到（${places}），请核对数额或者条号。`,
  skipped: '⚠ 没有导入官方文本：引用的条文和数额没有核对。先运行 npx plumbline texts import 目录。',
  done: (articles: number, numbers: number, notHeld: number) =>
    `官方文本：核对了 ${articles} 处引用、${numbers} 个数，没有不一致${notHeld > 0 ? `；${notHeld} 处引用的版本没有导入，没有核对` : ''}。`,
};

/** What the clock's limits may differ in from the imported texts. */
export const clockCheck = {
  noArticle: (place: string) => `导入的官方文本里没有“${place}”这一条，请核对版本和条号。`,
  noPlace: (place: string, paragraphs: number) =>
    `导入的官方文本里找不到“${place}”：这一条有 ${paragraphs} 款，请核对款、项；不止一款的要写款。`,
  noNumber: (place: string, n: number, dayType: DayType) =>
    `期限写的 ${n}${LENGTH_UNITS[dayType]} 在“${place}”里找不到，请核对数、单位和条款。`,
  noExtension: (place: string, n: number, dayType: DayType) =>
    `延长写的 ${n}${LENGTH_UNITS[dayType]} 在“${place}”所在的条文里找不到，请核对。`,
  workingDays: (place: string, n: number) => `“${place}”的 ${n} 日，条文写的是工作日，这里写的是自然日，请核对日型。`,
  done: (numbers: number, notHeld: number) =>
    `期限：核对了 ${numbers} 个数${notHeld > 0 ? `；${notHeld} 条期限的版本没有导入，没有核对` : ''}。`,
};

export const what = { power: '权力', procedure: '程序', body: '执法主体', entry: '权力、程序、规则或主题' };

export const file = {
  noFolder: (path: string) => `找不到知识文件夹 ${path}。`,
  unreadable: '文件读不出来，请检查权限或者磁盘。',
  notUtf8: '文件不是 UTF-8 编码，请用编辑器另存为 UTF-8。',
  unknownPlace: '这里不该有这个文件：文件夹或者文件名写错了，或者后缀不是 .yaml（见 knowledge/README.md）。',
  missing: (name: string) => `缺少 ${name}。`,
  nothing: '文件是空的。',
};

/** What a YAML syntax error on `line` means to a clerk, by the parser's code. */
export function syntaxSentence(code: string, line: string): string {
  const wide = /^[\s-]*[^\s:：]{1,8}：/.test(line) && !line.includes(': ');
  if (wide) return 'YAML 写法有误：字段名后面要用半角冒号加一个空格“: ”，这里是全角“：”。';
  return `YAML 写法有误：${SYNTAX[code] ?? '看不懂这一行'}。`;
}

export const anchor = '文字以 * 开头的要加引号；知识文件里不用 YAML 的锚点，请直接写出内容。';
export const openQuote = 'YAML 写法有误：从这里开始的引号没有收尾。';

const SYNTAX: Record<string, string> = {
  BAD_INDENT: '缩进不对，同一级要左边对齐；或者上面的括号没有收尾',
  TAB_AS_INDENT: '缩进用了制表符，请改成空格',
  DUPLICATE_KEY: '同一个字段写了两次',
  MISSING_CHAR: '少了冒号、空格或者括号，或者缩进没有对齐；字段名后面要用半角冒号加一个空格“: ”',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或者缩进不对；文字里有“: ”的要加引号',
  MULTILINE_IMPLICIT_KEY: '字段名后面少了半角冒号',
  BAD_SCALAR_START: '文字不能以这个符号开头，请加引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对，请改用单引号',
  MULTIPLE_DOCS: '一个文件只能写一项，不要用 --- 分开',
  BAD_ALIAS: '文字以 & 或 * 开头的要加引号',
  UNEXPECTED_TOKEN: '多了或者少了符号',
};

export function reportTitle(mistakes: number, files: number): string {
  return `知识文件有 ${mistakes} 处要改，在 ${files} 个文件里：`;
}

export function reportLine({ file: name, line, column, message }: Mistake): string {
  return `${name}:${line}:${column ?? 1}  ${message}`;
}

export const reportWhatNext = '改好以后再运行 npm run knowledge 检查；改好之前，机器人照旧用上一次的索引回答。';

/** “口语”第3项 for ['口语', 2]: the last key and the place in its list. */
function nameOf(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const index = path[at + 1];
  const nth = typeof index === 'number' ? `第${index + 1}项` : '';
  return at < 0 ? nth : `“${String(path[at])}”${nth}`;
}

/** A clear sentence for what zod found; `found` is the value there. */
export function issueSentence(issue: z.core.$ZodIssue, found: unknown): string {
  const where = nameOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return typeSentence(issue.expected, where, found);
    case 'invalid_value':
      return found === undefined ? missing(where) : oneOf(where, issue, found);
    case 'too_small':
      return tooSmall(where, issue);
    case 'invalid_format':
      return `${where}不能写“${short(found)}”：${issue.message}`;
    case 'invalid_union':
      return found === undefined ? missing(where) : `${where}：${issue.message}`;
    case 'custom':
      return issue.message;
    default:
      return `${where}不对：${issue.message}。`;
  }
}

function typeSentence(expected: string, where: string, found: unknown): string {
  if (found === undefined) return where === '' ? file.nothing : missing(where);
  const wanted = KINDS[expected] ?? expected;
  if (found === null) return `${where}后面是空的，应当是${wanted}。`;
  const quote = expected === 'string' && typeof found !== 'object' ? `；请加引号，写成 '${String(found)}'` : '';
  return `${where}应当是${wanted}${quote}。`;
}

function tooSmall(where: string, { origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'number' || origin === 'int') return `${where}${inclusive ? '不能小于' : '要大于'} ${minimum}。`;
  return origin === 'array' ? `${where}不能是空的，至少写 ${minimum} 项。` : `${where}不能是空的。`;
}

function missing(where: string): string {
  return `缺少${where}。`;
}

function oneOf(where: string, issue: z.core.$ZodIssueInvalidValue, found: unknown): string {
  const values = issue.values.map(String);
  return `${where}不能写“${short(found)}”，只能写：${values.join('、')}${suggestion(String(found), values, '。')}`;
}

function suggestion(written: string, known: readonly string[], otherwise: string): string {
  const near = nearest(written, known);
  return near === undefined ? otherwise : `，您是不是想写“${near}”？`;
}

function short(value: unknown): string {
  const written = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}
