const PERIOD = /^\d{4}-R\d(?=[\s,;、]|$)/i;
const ONE = /([A-Za-z]\d{2}[A-Za-z]?)\s*=\s*(.*?)(?=[\s,;、，；]+[A-Za-z]\d{2}[A-Za-z]?\s*=|$)/gy;
const BETWEEN = /[\s,;、]*/y;

export type ReadLine = { period?: string; written?: Record<string, string> } | { mistake: string };

/** What stands after /stats: a period or none, and fields with their values or none (`2026-R1 B01=12 B02=40`), by code. */
export function readLine(typed: string): ReadLine {
  const text = typed.normalize('NFKC').trim();
  const [first] = PERIOD.exec(text) ?? [];
  const period = first && { period: first.toUpperCase() };
  const rest = text.slice(first?.length ?? 0).replace(/^[\s,;、]+/, '');
  if (rest === '') return { ...period };
  const read = readFields(rest);
  return 'mistake' in read ? read : { ...period, ...read };
}

function readFields(text: string): { written: Record<string, string> } | { mistake: string } {
  const written: Record<string, string> = {};
  let at = 0;
  while (at < text.length) {
    ONE.lastIndex = at;
    const found = ONE.exec(text);
    if (!found) return { mistake: text.slice(at) };
    const [whole, code = '', value = ''] = found;
    written[`${code.slice(0, 1).toUpperCase()}${code.slice(1).toLowerCase()}`] = value.replace(/[\s,;、]+$/, '');
    BETWEEN.lastIndex = at + whole.length;
    BETWEEN.exec(text);
    at = Math.max(BETWEEN.lastIndex, at + whole.length);
  }
  return { written };
}

/** What supervision wants changed, one a line: the code of a field, then what is wrong with it; without a code, of the whole. */
export function readRemarks(typed: string): Record<string, string> {
  const lines = typed.split('\n').map((line) => line.trim());
  const remarks: Record<string, string> = {};
  for (const line of lines.filter((one) => one !== '')) {
    const [, code = '', words = ''] = /^([A-Z]\d{2}[a-z]?)?[\s:：，,、]*([\s\S]*)$/.exec(line) ?? [];
    remarks[code] = [remarks[code], words].filter(Boolean).join('；');
  }
  return remarks;
}
