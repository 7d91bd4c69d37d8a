import type { ModalView } from '@slack/types';
import { chineseDay } from '../../knowledge/day.grammar.ts';
import { context, row, section } from '../../slack/kit/blocks.ts';
import { selectInput, textInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { bold, lines, md, mention, plain } from '../../slack/kit/text.ts';
import type { TipRevealRow } from '../../storage/tip-tables.ts';
import type { pendingReveals } from '../keep/pending.ts';
import type { At } from './at.ts';
import { copy as desk } from './copy.ts';
import { accusedName } from './line.view.ts';
import { copy } from './reveal.copy.ts';

type Pending = Awaited<ReturnType<typeof pendingReveals>>;

/** How the latest request stands, as part of a sentence. */
export function revealWords(reveal: Pick<TipRevealRow, 'state'> | undefined): string {
  return reveal ? copy.states[reveal.state] : '';
}

/** What waits for the custodian. `said`: a sentence on what was just done. */
export function revealsView(at: At, pending: Pending, said = ''): ModalView {
  return modal({
    ...{ id: 'tips_reveals', title: copy.title, close: desk.close },
    blocks: [
      ...context(plain(said)),
      ...section(plain(pending.length === 0 ? copy.none : copy.says)),
      ...pending.map((tip) =>
        row(
          lines(
            bold(tip.id),
            plain(`${accusedName(at, tip)}　${copy.line(chineseDay(tip.asked_on))}`),
            md`${plain(copy.by)}：${mention(tip.asked_by)}`,
          ),
          { action: 'tips_decide', label: copy.decide, value: tip.id },
        ),
      ),
    ],
  });
}

export function decideView(id: string): ModalView {
  const choices = [
    { value: 'no', label: copy.refused },
    { value: 'yes', label: copy.granted },
  ];
  return modal({
    ...{ id: 'tips_decide', title: copy.title, submit: desk.save, close: desk.close, data: { tip: id } },
    blocks: [
      ...section(bold(id)),
      selectInput({ id: 'decision', label: copy.decision, choices }),
      textInput({ id: 'reason', label: copy.reason, long: true, max: 3000 }),
      ...context(plain(desk.sealed)),
    ],
  });
}
