/** The year in 2026 or 2026年; undefined for anything else. */
export function readYear(text: string): string | undefined {
  return /^((?:19|20)\d\d)年?$/.exec(text.normalize('NFKC').trim())?.[1];
}

/** 9:05, 10：20 as 09:05, 10:20; undefined for what is no time of day. */
export function readTime(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d\d)$/.exec(text.normalize('NFKC').trim()) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
