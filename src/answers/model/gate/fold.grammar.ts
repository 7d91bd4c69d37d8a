import { simplified } from '../../tokens.ts';

const CAPITALS: Record<string, string> = {
  ...{ 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九' },
  ...{ 拾: '十', 佰: '百', 仟: '千', 圆: '元', 〇: '零' },
};
/** Words in which a numeral counts nothing. */
const NO_NUMBER =
  /一般|一定|一旦|一律|一并|一致|一切|一起|一些|一直|一同|一经|一方|另一|同一|任一|唯一|统一|之一|单一|万一|进一步|十分|第三人|三轮/g;

/** One spelling for what is compared: half width, simplified, small letters, numerals of accounts as common ones, no 1,000. */
export function folded(text: string): string {
  return simplified(text)
    .toLowerCase()
    .replace(/[壹贰叁肆伍陆柒捌玖拾佰仟圆〇]/g, (sign) => CAPITALS[sign] ?? sign)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=[\d零一二三四五六七八九十百千万亿])[ \t]+(?=[\d\p{Script=Han}%])/gu, '')
    .replace(/(?<=\p{Script=Han})[ \t]+(?=[\d\p{Script=Han}])/gu, '');
}

/** The same without the words in which a numeral counts nothing: 一般, 统一, 之一. */
export function countable(text: string): string {
  return folded(text).replace(NO_NUMBER, '◦');
}
