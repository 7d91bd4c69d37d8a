export const findings = {
  blank: (label: string) => `还没有填“${label}”；没有发生写 0，没有这项职责写“不适用：原因”。`,
  explain: (label: string) => `请写“${label}”：还有什么没改、谁负责、什么时候改完。`,
  total: (label: string) => `没有上一次的报表，“${label}”请写成 本期/累计，例如 12/40。`,
  departs: (entered: string, records: string) => `填的是 ${entered}，台账记载 ${records}，请说明`,
};
