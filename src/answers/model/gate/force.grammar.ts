import { folded } from './fold.grammar.ts';

/** Words that bind, allow, forbid or exempt; those of one line are the same to the law. */
const FORCES: [string, RegExp][] = [
  ['must', /应当|应该|必须|(?<!无)须(?!知)|(?<![反相供适响对不])应(?=[予由依按在向先自主及])/],
  ['may', /(?<!不)可以|有权|(?<![许认不])可(?=[处由依向申])/],
  ['mustNot', /不得|不能|不可|禁止|严禁|不准|不许|不应/],
  ['exempt', /不予|免予|免于|免除|无需|无须|不必|不用|不需|可不/],
  ['only', /只能|只有|只要|仅限|仅|只(?=[对有能限])/],
  ['all', /一律|任何|所有|全部|一概|凡是?/],
  ['first', /首次|初次|第一次|再次|多次|屡次|两次以上/],
  ['heavy', /情节严重|情节较重|情节较轻|情节轻微|从轻|从重|减轻|加重/],
  ['many', /翻倍|加倍|双倍|数[十百千万倍]|几[十百千万倍日天月年]|若干/],
  ['relative', /今年|去年|明年|前年|昨天|今天|明天|上个?月|下个?月|本月|目前|最近/],
];
const NEGATIVE = /[不未无非免没勿莫]/;
const NEGATIVES = /[不未无非免没勿莫](?:(?![零一二两三四五六七八九十百千万亿])\p{Script=Han}){0,2}/gu;
/** What turns the words after it round. */
const TURNS = /(?:不得|不能|不可|不予|不应|不|未|无|非|没有|没|免予|免于|免|勿|禁止|严禁|不准|不许)$/;

/** The forces a text has. */
export function forcesIn(text: string): Set<string> {
  const plain = folded(text);
  return new Set(FORCES.filter(([, words]) => words.test(plain)).map(([force]) => force));
}

/** Each negation with the two signs after it: 未经批, 不改正. */
export function negationsIn(text: string): string[] {
  return folded(text).match(NEGATIVES) ?? [];
}

/** Whether the words that follow this are denied by it. */
export function denies(before: string): boolean {
  return TURNS.test(before);
}

export function isNegative(sign: string): boolean {
  return NEGATIVE.test(sign);
}

/** By what the tiers of one article are told apart. */
export function cuesIn(text: string): string[] {
  return folded(text).match(CUES) ?? [];
}

/** True when the two speak of different people, or of different weight: what is said of one is not said of the other. */
export function areContrary(some: readonly string[], others: readonly string[]): boolean {
  return CONTRARIES.some((sides) => {
    const [one, other] = [some, others].map((cues) => sides.filter((side) => cues.some((cue) => side.test(cue))));
    return one?.length && other?.length && !one.some((side) => other.includes(side));
  });
}

const CUES =
  /拒不|逾期|不改正|严重|较重|较轻|轻微|个人|公民|自然人|单位|法人|组织|企业|首要分子|主管人员|直接责任|负责人|首次|再次|未成年|携带凶器|经营者|生产者|销售者|使用者|所有人|所有权人|行为人|当事人|经批准|延长/g;
const CONTRARIES = [
  [/个人|公民|自然人/, /单位|法人|组织|企业/, /首要分子|主管人员|直接责任|负责人/],
  [/严重|较重/, /较轻|轻微/],
  [/生产者/, /销售者/, /使用者/],
];
