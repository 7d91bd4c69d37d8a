/** By what the clauses of one article are told apart: who, under which condition. */
const CUES =
  /拒不|逾期|不改正|严重|较重|较轻|轻微|个人|公民|自然人|单位|法人|组织|企业|首要分子|主管人员|直接责任|负责人|未成年|携带凶器|经营者|生产者|销售者|使用者|所有人|所有权人|行为人|当事人|执法人员|监护人|劳动者|延长/g;
const CONTRARIES = [
  [/个人|公民|自然人/, /单位|法人|组织|企业/, /首要分子|主管人员|直接责任|负责人/],
  [/严重|较重/, /较轻|轻微/],
  [/生产者/, /销售者/, /使用者/],
];
const UNAPPROVED = /未经|没有?经|未取得|没有?取得|未办理|没有?办理|擅自|无证|无照/;
const APPROVED = /(?<![未没有不])经(?:过)?[^,，]{0,14}?(?:批准|许可|同意)|取得了?许可|已?办理了/;

export function cuesIn(text: string): string[] {
  return text.match(CUES) ?? [];
}

/** True when the two speak of different people, or of different weight: what is said of one is not said of the other. */
export function areContrary(some: readonly string[], others: readonly string[]): boolean {
  return CONTRARIES.some((sides) => {
    const [one, other] = [some, others].map((cues) => sides.filter((side) => cues.some((cue) => side.test(cue))));
    return one?.length && other?.length && !one.some((side) => other.includes(side));
  });
}

/** True when the statement speaks of what is done with leave, and the clause does not. */
export function supposesLeave(statement: string, clause: string): boolean {
  const leave = (text: string) => APPROVED.test(text) && !UNAPPROVED.test(text);
  return leave(statement) && !leave(clause);
}
