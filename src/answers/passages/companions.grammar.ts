/** What implementing texts are called, after the law they implement. */
export const IMPLEMENTING = ['实施条例', '实施细则', '实施办法'];

/** An article that penalises what another of the same instrument forbids: 违反本法第十九条规定 … 罚款. */
export function penalises(text: string, label: string): boolean {
  return new RegExp(`本(?:法|条例|规定|办法|细则)[^。]{0,24}${label}[^之]`).test(text) && FIGURE.test(text);
}

/** An article of an implementing text that puts a figure to what the law leaves open: 依照《土地管理法》第七十七条的规定处以罚款的. */
export function putsFigure(text: string, law: string, label: string): boolean {
  return new RegExp(`《(?:中华人民共和国)?${law}》[^。]{0,24}${label}[^之]`).test(text) && FIGURE.test(text);
}

/** Whether a text says how heavy a penalty is. */
export function hasFigure(text: string): boolean {
  return FIGURE.test(text);
}

const FIGURE = /[\d一二三四五六七八九十百千万](?:元|倍|%|日以[上下])|百分之|等值以/;
