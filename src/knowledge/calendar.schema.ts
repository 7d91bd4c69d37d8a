import { z } from 'zod';
import type { CalendarYear } from './clock.types.ts';
import { clock as copy } from './copy.ts';
import { day, entry, text, yesNo } from './parts.schema.ts';

/** knowledge/calendar/2027.yaml: what the State Council's arrangement of one year says, or what changes it. */
export const calendarSchema = entry({
  年: z.int().min(2000).max(2100),
  来源: text,
  /** Whether this file holds the whole arrangement, so that the year can be computed from it alone. */
  全年安排: yesNo,
  放假: z.array(day),
  上班: z.array(day),
})
  .superRefine((it, context) => {
    for (const key of ['放假', '上班'] as const)
      for (const [at, written] of it[key].entries())
        if (!written.startsWith(`${it.年}-`))
          context.addIssue({ code: 'custom', path: [key, at], message: copy.otherYear(written, it.年) });
  })
  .transform(
    (it): CalendarYear => ({
      year: it.年,
      source: it.来源,
      whole: it.全年安排,
      holidays: it.放假,
      workdays: it.上班,
    }),
  );
