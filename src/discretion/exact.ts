/** Exact decimals: a bigint in units of 10^-16. Products that would need more digits throw. */
const DIGITS = 16;
export const ONE = 10n ** BigInt(DIGITS);

/** Reads 12, 0.5 or '1200.50'. */
export function exact(written: number | string): bigint {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d{1,16}))?$/.exec(String(written)) ?? [];
  if (whole === undefined) throw new Error(`not a decimal: ${written}`);
  return BigInt(whole) * ONE + BigInt(fraction.padEnd(DIGITS, '0'));
}

export function times(a: bigint, b: bigint): bigint {
  const product = a * b;
  if (product % ONE !== 0n) throw new Error('a product needs more than 16 decimals');
  return product / ONE;
}

/** So many per cent of it. */
export function percentOf(value: bigint, percent: number): bigint {
  return times(value, exact(percent)) / 100n;
}

/** Without trailing zeros: 1200.5 */
export function decimal(value: bigint): string {
  const fraction = (value % ONE).toString().padStart(DIGITS, '0').replace(/0+$/, '');
  return `${value / ONE}${fraction ? `.${fraction}` : ''}`;
}
