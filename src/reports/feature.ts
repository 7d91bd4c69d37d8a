import type { Feature } from '../slack/feature.ts';
import { auditCommand } from './audit.command.ts';
import { digest, previewButton } from './digest.command.ts';
import { reportList } from './list.action.ts';
import { digestsDue } from './round.ts';

/** What the channels are told by themselves, every week and before the dates of a campaign. */
export const reportsFeature: Feature = {
  name: 'reports',
  commands: [digest, auditCommand],
  actions: [previewButton, reportList],
  due: digestsDue,
};
