import { letters } from './spans.ts';

/** Words that bind, allow, forbid or exempt; those of one line are the same to the law. */
const FORCES = [
  ['应当', '应该', '必须', '应', '须'],
  ['可以', '有权', '可'],
  ['不得', '不能', '不可以', '不可', '禁止', '严禁', '不准', '不许', '不应当', '不应'],
  ['不予', '免予', '免于', '免除', '无需', '无须', '不必', '不用', '不需要', '不需'],
  ['只能', '只有', '仅限', '仅'],
  ['一律', '全部', '所有', '任何'],
];
/** Longest first: 不可以 is not 可以. */
const WORDS = FORCES.flatMap((same) => same.map((word) => ({ word, same }))).sort(
  (one, other) => other.word.length - one.word.length,
);
const FORCE = new RegExp(WORDS.map(({ word }) => word).join('|'), 'g');
/** Longer words in which a force is none: 供应, 相应, 许可, 反应. */
const NO_FORCE =
  /供应|相应|适应|反应|效应|响应|对应|应急|应税|应付|应收|应缴|应得|应用|许可|认可|可能|可燃|可行|可见|必须品|须知|仅供/g;
/** Words that have to stand as they are, because nothing else says the same. */
const LITERAL =
  /每\p{Script=Han}|从轻|从重|减轻|加重|首次|初次|再次|多次|屡次|翻倍|加倍|双倍|数[十百千万倍]|几[十百千万倍日天月年个]|若干|今年|去年|明年|前年|昨天|今天|明天|上个?月|下个?月|本月|立即|及时|当场|书面|口头|同时|工作日|自然日|自然月/gu;

/** A force and what stands beside it. */
export interface Force {
  /** Words that say the same. */
  same: string[];
  before: string;
  after: string;
}

/** Every force of a statement with the sign before and after it. */
export function forcesIn(statement: string): Force[] {
  const plain = letters(statement).replace(NO_FORCE, (word) => '◦'.repeat(word.length));
  return [...plain.matchAll(FORCE)].map(({ 0: word, index }) => ({
    same: WORDS.find((one) => one.word === word)?.same ?? [word],
    before: plain[index - 1] ?? '',
    after: plain[index + word.length] ?? '',
  }));
}

export function literalsIn(statement: string): string[] {
  return letters(statement).match(LITERAL) ?? [];
}

/** The end of every name of an authority: 登记机关, 督管理局. */
export function authoritiesIn(statement: string): string[] {
  return letters(statement).match(AUTHORITY) ?? [];
}

const AUTHORITY =
  /(?:(?!的)\p{Script=Han}){2}(?:机关|部门|法院|检察院|政府|委员会|机构|管理局|总局|分局|支队|大队|派出所|办公室)/gu;
