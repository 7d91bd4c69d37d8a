/** What kind of thing a question asks for, as far as its words tell. */
export type Kind = 'time' | 'amount' | 'body' | 'count' | 'paper' | 'list' | 'mayOrMust';

const ASKED: Record<Kind, RegExp> = {
  time: /多久|多长时间|[几多少]+个?(?:工作)?(?:[天日月年]|小时)|期限|时限|时效|期间|有效期|哪[天日]|什么时候|何时|最迟|最晚|提前多少/,
  amount:
    /多少钱|[罚赔拘].{0,6}(?:多少|好多|几)|(?:怎么|咋|如何|怎样)(?:处?罚|处理)|罚几|罚则|罚款(?!决定|单|票)|处罚(?!决定|法|权|委|裁|案|程)|几倍|百分之几|[几好]钿|上限|幅度|[要能会]不?[要能会]?[^，。]{0,4}(?:罚|拘留)|罚不罚|滞纳金|法律责任|[定加]多少/,
  body: /谁|哪[个级]?(?:部门|单位|机关|局|级|公安)|找哪|归[谁哪]|哪个(?:管|来|要|负责)|由哪/,
  count: /几[个名人处次]|多少[人名处次]|最多推|人数/,
  paper: /什么(?:文书|材料|手续|证)|哪些(?:文书|材料|手续)|什么书/,
  list: /哪些|哪几|情形$|条件$|程序$|步骤|流程|怎么走/,
  mayOrMust:
    /能不能|可不可以|可否|能否|是否|行不行|行吗|可以.*[吗伐么不]$|能.*[吗伐么不]$|要不要|需不需要|该不该|是不是|算不算|有没有权|合法[吗伐]|[吗伐么]$|给不给|罚不罚|必须.*吗/,
};

/** What shows that a passage says something of the kind. */
const SAID: Record<Kind, RegExp> = {
  time: /(?:[\d〇零一二两三四五六七八九十百]+|半)(?:个?(?:工作日|自然日|月|小时)|[日天年])|即时|立即|当场|次日/,
  amount: /[\d一二三四五六七八九十百千万]+元|[倍%]|百分之|万分之|拘留|等值|每日/,
  body: /由[^，。；]{2,40}(?:部门|机关|政府|机构|单位|组织|人员|负责人)|(?:部门|机关|政府|机构|委员会|法院|共有人|单位)[^，。；]{0,12}(?:负责|管辖|承担|决定|批准|实施|处理)/,
  count: /[\d一二两三四五六七八九十百]+(?:人|名|处|次|份|个)/,
  paper: /书|清单|笔录|材料|证件|凭证|回证|报告|票据|意见/,
  list: /[（(]一[）)][\s\S]*\n[（(]二[）)]/,
  mayOrMust: /可以|应当|不得|禁止|不予|有权|必须|严禁|无需|不需要|不适用/,
};

const KINDS = Object.keys(ASKED) as Kind[];

/** The kinds a folded question asks for; one that only tells what was done asks what it costs. */
export function kindsAsked(plain: string): Kind[] {
  const bare = plain.replace(/[\s\p{P}]+$/u, '');
  const asked = KINDS.filter((kind) => ASKED[kind].test(bare));
  return asked.length > 0 ? asked : ['amount'];
}

export function says(kind: Kind, text: string): boolean {
  return SAID[kind].test(text);
}
