export const amountCopy = {
  yuan: '元',
  tenThousand: '万元',
  hundredMillion: '亿元',
  day: '日',
  month: '月',
  months: '个月',
  times: '倍',
  of: '的',
  orMore: '以上',
  orLess: '以下',
  exclusive: '不含',
  below: '不满',
  local: '数额由地方规定，国家层面没有数',
  comma: '，',
  /** Rules that are said after the number: 24小时内补办批准, 60日届满视为送达. */
  afterNumber: ['内', '届满'],
  seeNote: '见说明',
  bracket: (text: string) => `（${text}）`,
  countedFrom: (from: string) =>
    from.endsWith('（向前计算）') ? `，从${from.replace('（向前计算）', '')}往前算` : `，从${from}起算`,
  place: (article: number, suffix?: number, paragraph?: number, item?: number) =>
    `第${article}条${suffix ? `之${suffix}` : ''}${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`,
};
