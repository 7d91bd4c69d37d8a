/** What people may ask next, in their words: short, because it stands on a button. */
export const nextCopy = {
  title: '接着可以问',
  instead: '想问的也许是',
  hearing: '要听证吗？',
  onTheSpot: '能当场处罚吗？',
  transfer: '要移送吗？',
  who: '归谁管？',
  amount: '罚多少？',
  penaltyOf: (title: string) => `${title}怎么罚？`,
  stepsOf: (procedure: string) => `${procedure}怎么走？`,
  limitOf: (step: string) => `${step}：期限多久？`,
  documentOf: (step: string) => `${step}：用什么文书？`,
  whoOf: (step: string) => `${step}：由谁来做？`,
  doneHow: (step: string) => `${step}：怎么做？`,
  ruleOf: (rule: string) => `${rule}有什么要求？`,
  /** The law whose cases have a procedure of their own. */
  police: '治安管理处罚法',
  /** What stands behind a step's or a rule's name in brackets is left out. */
  aside: /（.*?）/g,
  /** A penalty for what follows, where the card has one. */
  rows: [
    { cue: '拒不改正', text: '拒不改正的怎么罚？' },
    { cue: '逾期', text: '逾期不改正的怎么罚？' },
    { cue: '情节严重', text: '情节严重的怎么罚？' },
  ],
};

/** Questions that any penalty leads to, and the entry that answers each: of a procedure the step, by its name. */
export const generalCopy = {
  penalty: [
    { text: '处罚决定要多久作出？', at: ['P-POLICE', '决定期限'], or: ['P-GENERAL', '办案期限'] },
    { text: '不交罚款怎么办？', at: ['P-ENFORCE', '加处罚款或滞纳金'] },
    { text: '哪些情形应当从轻或者减轻？', at: ['D-07'] },
    { text: '当事人不服，多久内申请复议？', at: ['P-REMEDY', '复议申请期限'] },
    { text: '过了多久就不能再罚？', at: ['P-POLICE', '追究时效'], or: ['D-10'] },
  ],
  other: [
    { text: '罚款多少要告知听证？', at: ['P-HEARING', '判断是否应当告知'] },
    { text: '当场处罚要符合什么条件？', at: ['P-SIMPLE', '核对适用条件'] },
    { text: '当事人拒收文书怎么办？', at: ['P-SERVICE', '留置送达'] },
    { text: '查封扣押最多能多久？', at: ['P-SEAL', '期限'] },
  ],
  discretion: [
    { text: '哪些情形应当从轻或者减轻？', at: ['D-07'] },
    { text: '什么情形可以不罚？', at: ['D-02'] },
    { text: '什么情形要从重？', at: ['D-08'] },
    { text: '过了多久就不能再罚？', at: ['D-10'] },
  ],
};
