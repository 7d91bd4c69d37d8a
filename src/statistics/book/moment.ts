/** 2026-09-16 09:05 in Asia/Shanghai, of an ISO instant or a moment. */
export function shanghaiMinute(at: string | Date): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
}
