import { NAME_AFTER, NAME_BEFORE } from './names.grammar.ts';

/** Digits with what people put between them: 1380 013-8000. */
const GAP = '[ \\t-—–·.()（）]';
const digits = (least: number, most = least) => `\\d(?:${GAP}{0,2}\\d){${least - 1},${most - 1}}`;
const HAN_DIGIT = '[零〇一二三四五六七八九幺两]';
const EDGE = '(?<![\\dA-Za-z])';
const END = '(?![\\dA-Za-z])';
const PLATE =
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][ ·•.-]?[A-Z0-9]{4,5}[A-Z0-9挂学警港澳]';

/**
 * Personal data by kind, in the order in which it is looked for; the name of the kind takes its place. Reads half-width
 * text.
 */
const KINDS: [string, RegExp][] = [
  ['网址', /(?:https?:\/\/|www\.)[^\s，。；、（）]+/giu],
  ['电子邮箱', /[\w.+-]+\s?(?:@|\(at\)|艾特)\s?[\w-]+(?:\s?(?:\.|点)\s?[\w-]+)+/giu],
  ['身份证号', new RegExp(`${EDGE}(?:${digits(17)}${GAP}{0,2}[\\dXx]|${digits(15)})${END}`, 'gu')],
  [
    '统一社会信用代码',
    /(?<![0-9A-Za-z])(?=[0-9A-HJ-NP-Z -]*[A-HJ-NP-Z])[0-9A-HJ-NP-Z](?:[ -]?[0-9A-HJ-NP-Z]){17}(?![0-9A-Za-z])/giu,
  ],
  ['银行卡号', new RegExp(`${EDGE}${digits(16, 19)}${END}`, 'gu')],
  ['手机号', new RegExp(`${EDGE}(?:(?:\\+|00)?86${GAP}{0,2})?1${GAP}{0,2}[3-9](?:${GAP}{0,2}\\d){9}${END}`, 'gu')],
  ['手机号', new RegExp(`(?<!${HAN_DIGIT})[一幺](?:[ \\t-]?${HAN_DIGIT}){10}(?!${HAN_DIGIT})`, 'gu')],
  [
    '固定电话',
    new RegExp(
      `${EDGE}(?:\\+?86${GAP}{0,2})?[(]?0\\d{2,3}[)]?[ \\t-]{0,2}[2-9]\\d{2,3}[ \\t-]?\\d{4}(?:[ -]?(?:转|分机)\\s?\\d{1,5})?${END}`,
      'gu',
    ),
  ],
  ['护照号', /(?<![A-Za-z0-9])(?:[EGDSPHMK]\s?\d{8}|E[A-HJ-NP-Z]\s?\d{7}|[HM]\s?\d{8,10})(?![A-Za-z0-9])/giu],
  ['车牌号', new RegExp(PLATE, 'giu')],
  [
    '地址',
    /(?:[\p{Script=Han}]{1,8}(?:省|市|区|县|镇|乡|街道|村|路|街|巷|弄|大道|小区|苑|花园)){0,6}[\p{Script=Han}A-Za-z0-9]{1,8}?(?:路|街|巷|弄|大道|小区|苑|花园|村|里|胡同)\s?[0-9一二三四五六七八九十百]+\s?(?:号|弄|栋|幢|号楼)(?:院|楼)?\s?(?:[0-9一二三四五六七八九十]+\s?(?:号楼|栋|幢|单元|楼|层|室|户|号|-)\s?)*(?:[0-9]{1,5}\s?(?:室|户|号)?)?/gu,
  ],
  [
    '地址',
    /(?:[0-9一二三四五六七八九十]+\s?(?:号楼|栋|幢|单元)\s?)+(?:[0-9一二三四五六七八九十]+\s?(?:楼|层|室|户|号)\s?)*[0-9]{0,5}\s?室?|(?<![0-9第])[0-9]{3,4}\s?室/gu,
  ],
  ['姓名', NAME_AFTER],
  ['姓名', NAME_BEFORE],
  ['号码', new RegExp(`${EDGE}${digits(9, 30)}${END}(?!\\s*[元万亿])`, 'gu')],
];

/** What a person wrote, without data by which somebody could be known, for a machine that is not ours. */
export function masked(text: string): string {
  return KINDS.reduce((left, [kind, written]) => left.replace(written, `〔${kind}〕`), halfWidth(text));
}

/** Half width, Arabic digits as ours; what cannot be seen is taken away. */
function halfWidth(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
