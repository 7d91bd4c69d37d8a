import type { ModalView } from '@slack/types';
import { defineModal, type Modal } from '../slack/feature.ts';
import { input } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { check } from './check.rules.ts';
import { copy } from './copy.ts';
import { findingText } from './finding.view.ts';
import { type CountRecords, type Opened, openUnasked } from './open.ts';
import { openForSubmission, refused, softOf, submitted } from './submission.ts';
import type { Finding } from './types.ts';
import { carriedValue, formInput } from './values.schema.ts';

const REASON = 500;

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

/** Asks for one sentence for each of these. */
export function reasonsForm(soft: Finding[], { report }: Opened): ModalView {
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
