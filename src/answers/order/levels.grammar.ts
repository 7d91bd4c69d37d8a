/** What an instrument's short title says of its rank. */
export function isLaw(short: string): boolean {
  return /法典?$/.test(short);
}

export function isRegulation(short: string): boolean {
  return short.includes('条例');
}

export function isRule(short: string): boolean {
  return /(?:解释|规定|办法)$/.test(short);
}
