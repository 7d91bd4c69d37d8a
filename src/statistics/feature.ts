import type { Feature } from '../slack/feature.ts';
import { totalsButton } from './board.ts';
import { correctButton, correctModal } from './correct.modal.ts';
import { acceptButton, exceptButton, exceptModal, returnButton, returnModal } from './judge.modal.ts';
import type { CountRecords } from './open.ts';
import { sectionButton, sectionModal } from './section.modal.ts';
import { boardButton, showButton, statsCommand } from './stats.command.ts';
import { reasonsModal, submitButton } from './submit.modal.ts';

/** The statistics form. `count` says what the registers hold; statistics know no register. */
export function statisticsFeature(count: CountRecords): Feature {
  return {
    name: 'statistics',
    commands: [statsCommand(count)],
    actions: [
      ...[sectionButton, submitButton, showButton, boardButton, totalsButton].map((make) => make(count)),
      ...[acceptButton, returnButton, exceptButton, correctButton].map((make) => make(count)),
    ],
    modals: [sectionModal, reasonsModal, returnModal, exceptModal, correctModal].map((make) => make(count)),
  };
}
