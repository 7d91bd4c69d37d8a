import type { Effect } from '../knowledge/discretion.types.ts';
import type { Penalty } from '../knowledge/types.ts';
import type { Span } from './span.ts';
import { yuanText } from './text.grammar.ts';
import type { Outcome, Verdict } from './types.ts';

const GRADES = { reduced: '减轻', lighter: '从轻', ordinary: '一般', heavier: '从重', weigh: '综合衡量' };
const ITEMS: Record<number, string> = {
  2: '没收，数额或者价值较大的',
  3: '降低资质、吊销许可证件',
  4: '责令停产停业、关闭、限制从业',
};
const VERDICTS: Record<Verdict, string> = {
  expired: '已经超过追责时效，不再给予行政处罚',
  mustNot: '应当不予处罚',
  mayNot: '可以不予处罚',
  due: '',
};

/** 1万元以上3.7万元以下; an end that is not in it: 超过, 不满. */
export function spanText({ low, high, lowIn, highIn }: Span, unit: 'yuan' | 'days'): string {
  const print = (figure: string) => (unit === 'days' ? `${figure}日` : yuanText(figure));
  if (low === high) return print(low);
  const upper = highIn ? `${print(high)}以下` : `不满${print(high)}`;
  if (low === '0') return upper;
  return `${lowIn ? `${print(low)}以上` : `超过${print(low)}、`}${upper}`;
}

/** What a row of penalties is called where one is chosen. */
export function rowName({ type, kind, who, when, per, base, ...figures }: Penalty): string {
  const { min, max, amount, minTimes, maxTimes, minPercent, maxPercent } = figures;
  const money = (n: number) => yuanText(String(n)).replace(/元$/, '');
  const ends = (a: number | undefined, b: number | undefined, unit: string) =>
    a && a !== b ? `${a}—${b}${unit}` : a ? `${b}${unit}` : `${b}${unit}以下`;
  const sizes: Record<string, string> = {
    range: `${money(min ?? 0)}—${money(max ?? 0)}元`,
    max: `${money(max ?? 0)}元以下`,
    fixed: `${money(amount ?? 0)}元`,
    multiple: `${base}${ends(minTimes, maxTimes, '倍')}`,
    percent: `${base}${ends(minPercent, maxPercent, '%')}`,
    days: ends(min, max, '日'),
  };
  return [`${type} ${per ?? ''}${sizes[kind] ?? ''}`.trim(), who, when].filter(Boolean).join('，');
}

/** 行政处罚法第33条第1款, without the day of adoption. */
export function article(source: string): string {
  return source.replace(/[(（][0-9]{4}-[0-9]{2}-[0-9]{2}[)）]\s*/, '');
}

/** 从轻：1万元以上3.7万元以下 (示意), or what else it comes to. */
export function outcomeText(outcome: Outcome, unit: 'yuan' | 'days'): string {
  const { verdict, grade, span, reduced } = outcome;
  const size = span ? `${spanText(span, unit)}（示意）` : copy.noBound;
  const also = reduced ? `，也可以减轻` : '';
  const main = `${GRADES[grade]}：${size}${also}`;
  if (verdict === 'due') return main;
  return verdict === 'mayNot' ? `${VERDICTS.mayNot}；要处罚的，${main}` : VERDICTS[verdict];
}

export const copy = {
  title: (title: string, id: string) => `裁量测算：${title} ${id}`,
  illustrative: '示意，不是决定；以本机关公布的裁量基准为准。',
  fallback: (title: string, outcome: string) => `裁量测算 ${title}：${outcome}`,
  days: (days: string) => `${days}日`,
  noBound: '没有法定下限，减到多少算不出来',
  head: {
    result: '结果',
    statutory: '法定幅度',
    grade: '档次和区间',
    circumstances: '情节',
    limitation: '追责时效',
    steps: '程序',
    toggles: '换一个情节会怎样',
    departure: '要偏离这个区间',
    proposed: '拟罚数额',
    open: '待核和提示',
  },
  because: (hits: string) => `依据：${hits}`,
  educate: '不予处罚的，要教育当事人（行政处罚法第33条第3款）。',
  otherwise: (text: string) => `上面的理由不成立时：${text}`,
  statutory: (range: string, source: string) => `${range}${source && `（${source}）`}`,
  factor: (of: string, value: string, floored: boolean) =>
    `按“${of}” ${value} 计算${floored ? '（不足的按最低数算）' : ''}`,
  ceiling: (yuan: string) => `条文另有最高数：${yuan}`,
  graded: (grade: string, range: string, source: string) => `${grade}：${range}（示意；${source}）`,
  openGrade: '这套分法没有给一般处罚划出区间，幅度不缩小。',
  notDivided: (type: string) => `这套分法不管${type}，不折算；在法定幅度内按情节掌握。`,
  fixedSize: '法律定了数，没有轻重可选。',
  weigh: '从轻、从重情节都有，没有算式能替人取舍：请综合衡量，幅度不缩小。',
  packSays: (document: string, source: string, way: string) => `${document}${source}：${way}`,
  reduced: (range: string) =>
    `减轻：${range}（示意）。减到哪里法律没有写；要写明依据的条、款、项。没有依据低于下限属于擅自改变幅度（行政处罚法第76条第1款第2项）。`,
  reducedBand: (range: string, source: string) => `减轻：${range}（示意；${source}）。要写明依据的条、款、项。`,
  reducedUnbound: '减轻：这一种没有法定下限，减到多少算不出来。',
  heavierLimit: '从重只能在法定幅度内；不得因当事人陈述、申辩加重（行政处罚法第45条第2款）。',
  notOwn: (field: string) => `这套分法不是${field}的，只作参考。`,
  none: '没有选从轻、减轻、从重情节。',
  effects: {
    mustNot: '应当不予处罚',
    mayNot: '可以不予处罚',
    mustLighterOrReduced: '应当从轻或者减轻',
    mayLighterOrReduced: '可以从轻或者减轻',
    mayLighter: '可以从轻',
    reducedOrNot: '减轻或者不予处罚',
    mayLighterReducedOrNot: '可以从轻、减轻或者不予处罚',
    mustHeavier: '应当从重',
    mayHeavier: '可以从重',
    longerLimitation: '时效延长',
    review: '法制审核',
    collective: '集体讨论',
  } satisfies Record<Effect, string>,
  or: '”或者“',
  named: (name: string, source: string) => `${name}（${source}）`,
  hit: (name: string, effect: string, source: string) => `${name}：${effect}（${source}）`,
  limitation: {
    within: (until: string, source: string) => `没有超过：到 ${until}（${source}）。`,
    edge: (until: string, source: string) => `正好在 ${until} 发现：这一天算不算在内要核对（${source}）。`,
    past: (until: string, source: string) => `已经超过：到 ${until}（${source}）。`,
  },
  noLimitation: '没有配置时效规则，请核对。',
  hearingItem: (item: number) => `${ITEMS[item]}，要告知听证（行政处罚法第63条第1款第${item}项）。`,
  threshold: (who: string, yuan: string, source: string, reached: boolean) =>
    `${who}罚款${yuan}以上要告知听证（${source}）：这个区间${reached ? '会达到' : '达不到'}。`,
  thresholdUnknown:
    '“较大数额罚款”要告知听证（行政处罚法第63条第1款第1项）：本地的数没有配置，请按本省、本部门标准核对。',
  detentionHearing: '行政拘留不在第63条点名的种类里，是否告知听证按治安管理的规定核对。',
  cardHearing: (text: string) => `这一项的提示：${text}`,
  review: (reasons: string) => `决定之前要法制审核：${reasons}。`,
  reviewIfHearing: '经过听证、直接关系重大权益的，决定之前要法制审核（行政处罚法第58条第1款第2项）。',
  collective: (reasons: string) => `负责人要集体讨论：${reasons}。`,
  collectiveIf: '情节复杂或者重大的，负责人要集体讨论（行政处罚法第57条第2款）。',
  departure:
    '由主要负责人批准或者集体讨论，并存档；偏离的是上级基准的，还要报告制定机关；决定书写明怎样适用基准（国办发〔2022〕27号）。',
  toggle: (names: string, now: boolean, text: string) => `${now ? '没有' : '另有'}“${names}” → ${text}`,
  noToggle: '没有哪一个情节单独变了会改变结果。',
  proposed: {
    inside: (value: string) => `${value}在区间里。`,
    departs: (value: string) => `${value}在法定幅度内，但不在这个区间里，属于偏离，要办下面的手续。`,
    reduced: (value: string) => `${value}低于法定下限，属于减轻，要写明减轻依据的条、款、项。`,
  },
  packOpen: (name: string, point: string) => `待核（${name}）：${point}`,
  changedSince: (day: string) =>
    `所依据的版本到 ${day} 为止；作出决定时新的规定较轻或者不认为违法的，适用新的规定（行政处罚法第37条），这里没有比较。`,
  stillThen: (decided: string) => `${decided}作出决定时施行的还是这个版本，不用比新旧（行政处罚法第37条）。`,
  changedThen: (day: string, decided: string) =>
    `所依据的版本到 ${day} 为止，${decided}作出决定时已经换了：新的规定较轻或者不认为违法的，适用新的规定（行政处罚法第37条）。两个文本和判断，点“按两个日子看”。`,
  unknownLaw: '所依据的条文在行为之日是否有效没有核到，请核对。',
  others: (rows: string) => `这一项另外还有：${rows}。`,
  footer: (pack: string, index: string) => `分法：${pack}　索引：${index}`,
};

export const gradeName = (grade: keyof typeof GRADES): string => GRADES[grade];
export const verdictName = (verdict: Verdict): string => VERDICTS[verdict];
