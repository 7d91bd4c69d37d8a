/** A moment as people type it; without an offset from UTC it is one of Shanghai. Throws one sentence for anything else. */
export function momentOf(text: string): Date {
  const [, day, time = '00:00', offset = '+08:00'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const moment = new Date(`${day}T${time}${offset}`);
  if (Number.isNaN(moment.getTime())) throw new Error(`--at ${text}: a moment looks like 2026-12-09T08:30.`);
  return moment;
}
