import { today as dayOf } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { section } from '../slack/kit/blocks.ts';
import { lines, plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { changeReply, mustBeOpen } from './change.ts';
import { check } from './check.rules.ts';
import { copy } from './copy.ts';
import { findingText, isBlank } from './finding.view.ts';
import { type CountRecords, type Opened, openReport } from './open.ts';
import type { Finding } from './types.ts';
import type { Carried } from './values.schema.ts';

/** Throws a Refusal for what was handed in before, cannot be changed, or has changed since the button was shown. */
export async function openForSubmission(
  at: Carried,
  who: { services: Services; count: CountRecords; asker: Asker },
): Promise<Opened> {
  const opened = await openReport(at, who);
  const { state, version, revision } = opened.report;
  if (state === 'submitted') throw new Refusal(copy.already(version));
  mustBeOpen(opened, who.asker);
  if (revision !== at.revision) throw new Refusal(copy.faster);
  return opened;
}

/** What needs a reason. */
export function softOf(opened: Opened): Finding[] {
  return check(opened.report.cells, opened).filter(({ level }) => level === 'W');
}

export function refused(wrong: Finding[]): Reply {
  const said = copy.stillWrong(wrong.length);
  const blank = wrong.filter(isBlank).map(({ field }) => field?.code);
  const others = wrong.filter((one) => !isBlank(one)).map((one) => plain(findingText(one)));
  const missing = blank.length > 0 && plain(copy.blanks(blank.join('、')));
  return reply(whisper(said, section(lines(plain(said), missing, ...others))));
}

export function submitted(
  opened: Opened,
  reasons: Record<string, string>,
  around: { services: Services; asker: Asker },
): Reply {
  const happening = handIn(opened, reasons, around.services.clock());
  return changeReply(opened, { ...happening, said: copy.submitted(opened.report.version + 1) }, around);
}

/** What happens to a report that is handed in now: the next version, with what the registers say at that moment. */
export function handIn(opened: Opened, reasons: Record<string, string>, now: Date) {
  const { report } = opened;
  const version = report.version + 1;
  const submittedAt = report.submittedAt ?? now.toISOString();
  const after = { state: 'submitted' as const, reasons, remarks: {}, version, submittedAt };
  const given = { records: JSON.stringify(recordsSaid(opened)), day: dayOf(now) };
  return { step: 'submit' as const, after, given };
}

/** What the registers said when it was handed in. */
function recordsSaid({ counts }: Opened): Record<string, number | string> {
  return Object.fromEntries(Object.entries(counts).map(([code, { value }]) => [code, value]));
}
