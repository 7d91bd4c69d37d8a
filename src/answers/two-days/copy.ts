import { chineseDay } from '../../knowledge/day.grammar.ts';
import type { Citation } from '../../knowledge/types.ts';

/** First day of 行政处罚法 as revised in 2021 (its art. 86), whose art. 37 carries the rule. */
export const RULE_AFTER = '2021-07-15';

/** Where the rule stands, by edition: read in the texts. Before 2021-07-15 only the general principle of 立法法. */
export const RULES: Citation[] = [
  { instrument: '行政处罚法', version: '2021-01-22', article: 37 },
  { instrument: '立法法', version: '2015-03-15', article: 93 },
];

/** What is said of the law of two days: 从旧兼从轻. */
export const twoDaysCopy = {
  days: (act: string, decision: string) => `行为在${chineseDay(act)}、决定在${chineseDay(decision)}：`,
  pointSame: (days: string, names: string) => `${days}${names}两个日子是同一个版本或者文字相同，不用比轻重，直接适用。`,
  pointSome: (days: string, names: string) => `${days}${names}的规定两个日子不一样或者对不上，逐条看下面的判断。`,
  pointChanged: {
    old: '改过，按法定幅度看行为时的规定较轻：适用行为时的规定。',
    new: '改过，按法定幅度看新的规定较轻：适用新的规定。',
    open: '改过，孰轻孰重机器不能判断：需要法制审核判断，下面并列事实。',
  },
  pointGone: '到决定时已经废止，没有登记接续的规定：是不是不认为违法，需要法制审核判断。',
  pointMissing: '有一个日子没有条文可比：需要法制审核判断。',

  month: (act: string) => `只写了月份，按${chineseDay(act)}查；这个月里所依据的版本没有变。`,
  head: '按两个日子看（从旧兼从轻）',
  act: (day: string, name: string) => `行为时（${chineseDay(day)}）　${name}`,
  decision: (day: string, name: string) => `决定时（${chineseDay(day)}）　${name}`,
  sameEdition: (name: string, adopted: string) =>
    `${name}：行为时和决定时施行的是同一个版本（${adopted}通过），直接适用。`,
  sameWords: (name: string, was: string, is: string) =>
    `${name}：行为时（${was}通过）和决定时（${is}通过）不是同一个版本，但这一条文字相同，适用哪一个结果都一样。`,
  missing: {
    coming: (effective: string) => `那天还没有施行（${effective}起施行），那时的规定没有登记或者没有收录。`,
    notHeld: (adopted: string) => `那天施行的是${adopted}通过的版本，没有收录文本。`,
    notFound: (adopted: string) => `那天施行的是${adopted}通过的版本，没有找到对应的条文，可能没有这一条，请核对。`,
    old: (repealed: string | undefined, successor: string | undefined) =>
      `那天已不再施行${repealed ? `（${repealed}起）` : ''}${successor ? `；接续的是《${successor}》，没有找到对应的条文` : ''}。`,
    noText: '那天的条文没有收录文本。',
  },
  legend: '行为时里加删除线的词决定时没有，决定时里加粗的词是新的。',
  facts: '幅度对照',
  factsLine: (side: string, kinds: string, sizes: string) =>
    `${side}：种类和措施 ${kinds || '没有读出'}；数额 ${sizes || '没有读出'}`,
  actSide: '行为时',
  decisionSide: '决定时',
  unread: '另有没有写明数额的，见原文',
  size: (base: string, size: string, kind: string) => `${base}${size}${kind}`,
  from: (least: string, most: string) => `${least}以上${most}以下`,
  upTo: (most: string) => `${most}以下`,
  verdict: {
    new: '新的规定较轻：种类和情形写法相同，上限、下限都不高于行为时。适用新的规定。',
    old: '行为时的规定较轻：种类和情形写法相同，新的上限、下限都不低于行为时。适用行为时的规定。',
    open: '需要法制审核判断：处罚种类、情形或者幅度不能逐一对上，机器不下结论。',
    gone: '需要法制审核判断：行为时的规定已经废止，没有登记接续的规定，可能不再认为是违法。先核对有没有别的规定管这一行为；确实没有的，不认为违法，适用新的规定，不予处罚。',
    missing: '需要法制审核判断：有一个日子没有条文可比，机器不下结论。',
    early: '适用行为时的规定；新的规定幅度较低，能不能适用要看有没有对当事人有利的特别规定，需要法制审核判断。',
  },
  why: '为什么',
  rule: '原则上适用行为发生时的规定；作出决定时规定已经修改或者废止，新的处罚较轻或者不认为违法的，才适用新的。',
  early:
    '决定时，2021年修订的行政处罚法（2021-07-15起施行）还没有施行，从旧兼从轻的第三十七条还不能引用；那时的行政处罚法没有收录文本。按立法法：不溯及既往，为更好保护权利和利益所作的特别规定除外。',
  lighter:
    '“较轻”比的是法定幅度：先看处罚种类一样不一样，再看法律写明的上限、下限，不看打算罚多少；两档、多档的按案件所在的那一档比，上面的结论要由法制审核确认是同一档。',
  noRuleText: '那天的立法法没有收录文本。',
  footer: (id: string, index: string, act: string, decision: string) =>
    `编号 ${id}　索引 ${index}　行为日 ${act}　决定日 ${decision}`,

  button: '按两个日子看',
  formTitle: '按两个日子看',
  formSubmit: '比较',
  formClose: '取消',
  formNote: '同一条在行为时和决定时各是哪个版本、哪个较轻。',
  formAct: '行为发生之日（有连续、继续状态的，填终了之日）',
  formDecision: '作出决定之日',
  badDate: '请选一个日子。',
  wrong: {
    onlyAct: (written: string) =>
      `只写了行为的日子（${written}），还要写决定的日子，例如：行为 2019-05-01 决定 2022-08-01；今天作出的就写“现在作出决定”。只按一个日子查，用 --date 2019-05-01。`,
    onlyDecision: (written: string) =>
      `只写了决定的日子（${written}），还要写行为的日子，例如：--act 2019-05-01 --decision 2022-08-01。`,
    notADay: (written: string) => `“${written}”不是日历上的日子。写成 行为 2019-05-01 决定 2022-08-01。`,
    wholeMonth: (written: string) => `决定的日子要写到日，“${written}”只有月份，例如：决定 2022-08-01。`,
    backwards: (written: string) => `决定的日子早于行为的日子（${written}），请核对：行为在前，决定在后。`,
    future: (written: string) => `有一个日子在今天之后（${written}），还没有到的日子不能比。`,
  },
  mixed: '按一个日子查（--date、按某日）和按行为、决定两个日子看，一次只能选一种。',
  monthChanged: (written: string) => `${written}里所依据的规定换过版本，请把行为的日子写到日，例如：行为 2019-05-01。`,
  noBasis:
    '没有查到可以比较的处罚依据。请写具体的违法行为，或者直接写条文，例如：/basis 无照经营 行为 2019-05-01 决定 2022-08-01',
};
