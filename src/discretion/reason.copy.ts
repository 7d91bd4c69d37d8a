/** The draft of 裁量说理, in our own words. */
export const reasonCopy = {
  sourceMissing: '【依据】',
  expired: (limitation: string) => `本案追责时效：${limitation}依法不再给予行政处罚。`,
  exempt: (hits: string) =>
    `经查，本案有下列情形：${hits}。据此不予行政处罚，并对当事人进行教育（行政处罚法第33条第3款）。`,
  range: (source: string, range: string) => `依照${source}，本案的法定幅度是${range}。`,
  circumstances: (hits: string) => `经查，本案有下列情节：${hits}，证据见【案卷页码】。`,
  noCircumstances: '经查，本案没有法定的从轻、减轻、从重情节。',
  mayNot: (hits: string) => `本案另有：${hits}；【写明用或者不用的理由】。`,
  weigh: (size: string) => `从轻、从重情节并存，经综合衡量，在${size}（示意）内确定为【数额】，理由是【】。`,
  grade: (grade: string, size: string) =>
    `综合违法的事实、性质、情节和社会危害程度（行政处罚法第5条第2款），按${grade}掌握，在${size}（示意）内确定为【数额】。`,
  pack: (source: string) => `分档依据：${source}。`,
  end: '适用的裁量基准：【本机关公布的基准名称、文号】。',
};
