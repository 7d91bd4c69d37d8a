/** The calendar day in Asia/Shanghai, ISO. */
export function today(now: Date): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
