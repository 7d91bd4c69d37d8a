/** What kind of instrument a title names, as far as it matters to how questions are answered. */
export type InstrumentKind = 'law' | 'regulation' | 'interpretation';

const COURTS = /^最高人民(法院|检察院)/;
const REGULATION = /(条例|规定|办法|细则|规则)(（.*）)?$/;

export function kindOf(title: string): InstrumentKind {
  if (COURTS.test(title)) return 'interpretation';
  return REGULATION.test(title) ? 'regulation' : 'law';
}
