import type { Penalty } from '../knowledge/types.ts';
import { exact } from './exact.ts';

const FIGURE = '([0-9]+(?:\\.[0-9]{1,4})?)(万|亿)?元?';
const FACTORS: Record<string, number> = { 万: 4, 亿: 8 };

/** 12000, 1.2万 or 1亿 as plain yuan; undefined for anything else. At most twelve digits before the point, four after it. */
export function readAmount(written: string): string | undefined {
  const plain = written.normalize('NFKC').replace(/[,\s]/g, '');
  const [, digits, unit] = new RegExp(`^${FIGURE}$`).exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const yuan = shift(digits, unit);
  return /^[0-9]{1,12}(\.[0-9]{1,4})?$/.test(yuan) ? yuan : undefined;
}

/** 处置费用不足20万元的按20万元计算 → 200000 */
export function baseFloor(text: string | undefined): string | undefined {
  const [, , , digits, unit] = new RegExp(`不足${FIGURE}的按${FIGURE}计算`).exec(text ?? '') ?? [];
  return digits && shift(digits, unit);
}

/** 最高不超过3万元 → 30000 */
export function ceiling(text: string | undefined): string | undefined {
  const [, digits, unit] = new RegExp(`最高不超过${FIGURE}`).exec(text ?? '') ?? [];
  return digits && shift(digits, unit);
}

/** Whether a base (in yuan) is one this row is written for: 违法经营额5万元以上, 违法产品货值不足1万元. */
export function baseBounds({ base = '', when = '' }: Penalty): (yuan: string) => boolean {
  const name = base
    .replace(/[（(].*$/, '')
    .replace(/金额$/, '')
    .replace(/^.*的/, '')
    .replace(/市场价值$/, '');
  const [, digits, unit] = new RegExp(`${name}(?:价值)?${FIGURE}以上`).exec(when) ?? [];
  const [, below, belowUnit] = new RegExp(`${name}(?:价值)?不足${FIGURE}`).exec(when) ?? [];
  return (yuan) =>
    (digits === undefined || exact(yuan) >= exact(shift(digits, unit))) &&
    (below === undefined || exact(yuan) < exact(shift(below, belowUnit)));
}

/** Moves the decimal point without arithmetic. */
function shift(digits: string, unit: string | undefined): string {
  const places = FACTORS[unit ?? ''] ?? 0;
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(places, '0');
  const plain = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(places).replace(/0+$/, '');
  return rest ? `${plain}.${rest}` : plain;
}

/** What about a penalty makes a hearing due: the item of article 63 its kind falls under. */
export function hearingItems(kinds: string[]): number[] {
  const items: [RegExp, number][] = [
    [/没收/, 2],
    [/吊销|降低资质/, 3],
    [/停产|停业|关闭|限制从业/, 4],
  ];
  return items.filter(([pattern]) => kinds.some((kind) => pattern.test(kind))).map(([, item]) => item);
}

/** 5,000 for the eye only where 万 does not fit: 5000元, 1.5万元, 2亿元. */
export function yuanText(decimals: string): string {
  const [whole = '', fraction] = decimals.split('.');
  if (!fraction && whole.length > 8 && /0{7}$/.test(whole)) return `${point(whole, 8)}亿元`;
  if (!fraction && whole.length > 4 && /00$/.test(whole)) return `${point(whole, 4)}万元`;
  return `${decimals}元`;
}

function point(whole: string, places: number): string {
  const rest = whole.slice(-places).replace(/0+$/, '');
  return `${whole.slice(0, -places)}${rest ? `.${rest}` : ''}`;
}
