import type { Asker } from '../slack/feature.ts';
import type { ButtonSpec } from '../slack/kit/blocks.ts';
import { fills, isOpen } from './allowed.rules.ts';
import { copy } from './copy.ts';
import { untouched } from './counted.rules.ts';
import type { Opened } from './open.ts';
import { copy as files } from './upload/copy.ts';
import { carriedValue } from './values.schema.ts';

/** What this person may do with a report now. */
export function actionsFor(opened: Opened, asker: Asker): ButtonSpec[] {
  const { report, locked } = opened;
  const value = carriedValue(report);
  const supervisor = asker.roles.includes('supervisor');
  const filler = fills(opened, asker);
  const counted = Object.keys(untouched(opened)).length;
  return [
    ...(filler && isOpen(opened)
      ? [
          { action: 'stats_submit', label: copy.submit, value, primary: true },
          { action: 'stats_template', label: files.template, value },
          { action: 'stats_upload', label: files.upload, value },
          ...(counted > 0 ? [{ action: 'stats_prefill', label: copy.prefill(counted), value }] : []),
        ]
      : []),
    ...(filler && report.state === 'accepted' && !locked
      ? [{ action: 'stats_correct', label: copy.correct, value }]
      : []),
    ...(supervisor && report.state === 'submitted'
      ? [
          { action: 'stats_accept', label: copy.accept, value, primary: true },
          { action: 'stats_return', label: copy.return, value },
        ]
      : []),
    ...(supervisor && report.state !== 'submitted' ? [{ action: 'stats_except', label: copy.except, value }] : []),
    ...(supervisor ? [{ action: 'stats_board', label: copy.board, value: report.period }] : []),
  ];
}
