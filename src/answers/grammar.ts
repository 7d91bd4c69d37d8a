import { readNumeral } from '../knowledge/grammar.ts';

const AMOUNT =
  /(\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+?)([百千]?[万亿]?)(元|日|天|个月|月|年|小时|倍|周岁|岁)/gu;
const UNITS: Record<string, string> = { 天: '日', 个月: '月', 周岁: '岁' };
const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Amounts and time limits of a folded text as canonical tokens: 五千元, 5千元 and 5000元 are all `5000元`. */
export function amounts(plain: string): string[] {
  return [...plain.matchAll(AMOUNT)].flatMap(([, number = '', scales = '', unit = '']) => {
    const base = /\d/.test(number) ? Number(number) : readNumeral(number);
    if (base === undefined) return [];
    const value = [...scales].reduce((product, scale) => product * (SCALES[scale] ?? 1), base);
    return `${value}${UNITS[unit] ?? unit}`.replace('.', '点');
  });
}

const PENALISES = /法律责任|罚则|处罚|罚款|拘留|没收|吊销|责令停产/;
const TIMED =
  /[一二三四五六七八九十百零〇\d]+(?:个工作日|个?月|日|天|年|小时)(?:以?内|以?前|以上|以下|届满|，|。)|期限|时限/;

/** What an article is about, as bits: 1 it penalises, 2 it sets a time limit. */
export function articleCues(heading: string, text: string): number {
  const penalises = PENALISES.test(heading) || /处[^。；]{0,30}罚款|拘留|吊销|没收/.test(text);
  return (penalises ? 1 : 0) | (TIMED.test(text) ? 2 : 0);
}

/** 没有执照, 无照 and 未办执照 deny the same thing: one word for it, so that sayings match however they are put. */
export function oneNegation(plain: string): string {
  return plain.replaceAll('没有', '没').replace(/无|未(?!成年)/g, '没');
}

/** A question about settling the matter on the spot, without the ordinary procedure. */
export function asksOnTheSpot(plain: string): boolean {
  return /当场(?:处罚|罚|开)|现场(?:处罚|罚)|简易程序/.test(plain);
}

/** How statutes speak of what people call overdue. */
export function overdueTerms(plain: string): string[] {
  return /逾期|超期|过期|过了期|超过期限/.test(plain) ? ['期限届满', '到期'] : [];
}

/** Conditions and addressees by which penalties are told apart, as far as a question names them. */
export function conditionCues(plain: string): string[] {
  const cues: string[] = plain.match(CONDITIONS) ?? [];
  // Whoever lets the time for putting things right run out has not put them right.
  return cues.includes('逾期') ? [...cues, '拒不改正', '不改正'] : cues;
}

const CONDITIONS =
  /拒不改正|拒不|逾期|不改正|情节严重|情节较重|情节较轻|严重后果|个人|单位|首要分子|主管人员|直接责任|负责人/g;

/** Kinds of penalty a question names: rows of these kinds are asked about. */
export function penaltyKinds(plain: string): string[] {
  return plain.match(/拘留|吊销|没收|警告|停产停业|加付赔偿金/g) ?? [];
}

/** 违法所得的五倍 and 违法所得五倍 say the same. */
export function withoutParticle(plain: string): string {
  return plain.replaceAll('的', '');
}
