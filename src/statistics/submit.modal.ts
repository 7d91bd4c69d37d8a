import { today as dayOf } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import { type Action, type Asker, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { section } from '../slack/kit/blocks.ts';
import { input } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { lines, plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { changeReply, mustBeOpen } from './change.ts';
import { check } from './check.rules.ts';
import { copy } from './copy.ts';
import { type CountRecords, type Opened, openReport, openUnasked } from './open.ts';
import { findingText } from './report.view.ts';
import type { Finding } from './types.ts';
import { type Carried, carriedInput, carriedValue, formInput } from './values.schema.ts';

const REASON = 500;

/** 提交: says what keeps it from being handed in, asks for the reasons that are needed, or hands it in. */
export function submitButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_submit',
    allow: ['contact', 'head'],
    input: carriedInput,
    run: async (at, services, asker) => {
      const opened = await openForSubmission(at, { services, count, asker });
      const findings = check(opened.report.cells, opened);
      const wrong = findings.filter(({ level }) => level === 'E');
      if (wrong.length > 0) return refused(wrong);
      const soft = findings.filter(({ level }) => level === 'W');
      if (soft.length === 0) return submitted(opened, {}, { services, asker });
      return { messages: [], modal: reasonsForm(soft, opened) };
    },
  });
}

/** Hands it in with the reasons. What changed in the meantime is told instead. */
export function reasonsModal(count: CountRecords): Modal {
  return defineModal({
    id: 'stats_reasons',
    allow: ['contact', 'head'],
    input: formInput,
    check: async ({ at, values }, services) => {
      const opened = await openUnasked(at, services, count);
      const soft = softOf(opened);
      if (opened.report.revision !== at.revision) return { [soft[0]?.key ?? '']: copy.faster };
      const missing = soft.filter(({ key }) => !values[key]?.trim() || [...(values[key] ?? '')].length > REASON);
      return Object.fromEntries(missing.map(({ key }) => [key, copy.needed]));
    },
    submit: async ({ at, values }, services, asker) => {
      const opened = await openForSubmission(at, { services, count, asker });
      const findings = check(opened.report.cells, opened);
      const wrong = findings.filter(({ level, key }) => level === 'E' || !values[key]?.trim());
      if (wrong.length > 0) return refused(wrong);
      const reasons = Object.fromEntries(softOf(opened).map(({ key }) => [key, values[key]?.trim() ?? '']));
      return submitted(opened, reasons, { services, asker });
    },
  });
}

async function openForSubmission(
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

function softOf(opened: Opened): Finding[] {
  return check(opened.report.cells, opened).filter(({ level }) => level === 'W');
}

function refused(wrong: Finding[]): Reply {
  const said = copy.stillWrong(wrong.length);
  return reply(whisper(said, section(lines(plain(said), ...wrong.map((one) => plain(findingText(one)))))));
}

function submitted(
  opened: Opened,
  reasons: Record<string, string>,
  around: { services: Services; asker: Asker },
): Reply {
  const { report } = opened;
  const version = report.version + 1;
  const submittedAt = report.submittedAt ?? around.services.clock().toISOString();
  const after = { state: 'submitted' as const, reasons, remarks: {}, version, submittedAt };
  const given = { records: JSON.stringify(recordsSaid(opened)), day: dayOf(around.services.clock()) };
  return changeReply(opened, { step: 'submit', after, given, said: copy.submitted(version) }, around);
}

/** What the registers said when it was handed in. */
function recordsSaid({ counts }: Opened): Record<string, number | string> {
  return Object.fromEntries(Object.entries(counts).map(([code, { value }]) => [code, value]));
}

function reasonsForm(soft: Finding[], { report }: Opened) {
  return modal({
    id: 'stats_reasons',
    title: copy.toExplain,
    ...{ close: copy.cancel, submit: copy.submit },
    data: { at: carriedValue(report) },
    blocks: soft.map((finding) => {
      const known = report.reasons[finding.key];
      const element = { type: 'plain_text_input' as const, action_id: 'reason', multiline: true };
      return input({
        id: finding.key,
        label: findingText(finding),
        element: { ...element, ...(known && { initial_value: known }) },
      });
    }),
  });
}
