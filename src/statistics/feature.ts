import type { Feature } from '../slack/feature.ts';
import { acceptButton } from './accept.action.ts';
import { correctButton, correctModal } from './correct.modal.ts';
import { exceptButton, exceptModal } from './except.modal.ts';
import { formHome } from './home.ts';
import type { CountRecords } from './open.ts';
import { prefillButton } from './prefill.action.ts';
import { reasonsModal } from './reasons.modal.ts';
import { returnButton, returnModal } from './return.modal.ts';
import { sectionButton, sectionModal } from './section.modal.ts';
import { boardButton, showButton } from './show.action.ts';
import { statsCommand } from './stats.command.ts';
import { submitButton } from './submit.action.ts';
import { totalsButton } from './totals.action.ts';
import { exportExcel, exportWord } from './upload/export.action.ts';
import { templateButton } from './upload/template.action.ts';
import { uploadButton, uploadModal } from './upload/upload.modal.ts';

/** The statistics form. `count` says what the registers hold; statistics know no register. */
export function statisticsFeature(count: CountRecords): Feature {
  return {
    name: 'statistics',
    commands: [statsCommand(count)],
    home: (services, asker) => formHome(count, services, asker),
    actions: [
      ...[sectionButton, prefillButton, submitButton, showButton, boardButton, totalsButton].map((make) => make(count)),
      ...[acceptButton, returnButton, exceptButton, correctButton].map((make) => make(count)),
      ...[templateButton, uploadButton].map((make) => make(count)),
      ...[exportExcel, exportWord],
    ],
    modals: [sectionModal, reasonsModal, returnModal, exceptModal, correctModal, uploadModal].map((make) =>
      make(count),
    ),
  };
}
