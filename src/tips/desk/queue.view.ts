import type { ModalView } from '@slack/types';
import { buttons, context, row } from '../../slack/kit/blocks.ts';
import { modal } from '../../slack/kit/modal.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import type { Tip } from '../keep/tips.ts';
import type { At } from './at.ts';
import { copy } from './copy.ts';
import { lineOf } from './line.view.ts';

const PAGE = 20;

/** What the queue shows: open tips or closed ones, from which on. */
export interface Shown {
  closed: boolean;
  from: number;
}

interface Queue {
  tips: Tip[];
  shown: Shown;
  /** Requests that wait for this custodian. */
  reveals: number;
  /** Tips that have expired. */
  gone: number;
}

export function queueView(at: At, { tips, shown, reveals, gone }: Queue): ModalView {
  const { closed, from } = shown;
  const page = tips.slice(from, from + PAGE);
  const left = tips.length - from - PAGE;
  const none = closed ? copy.noneClosed : copy.none;
  const other = { action: 'tips', label: closed ? copy.showOpen : copy.showClosed, value: shownValue(!closed, 0) };
  return modal({
    ...{ id: 'tips_queue', title: copy.title, close: copy.close },
    blocks: [
      ...context(plain(tips.length === 0 ? none : copy.count(page.length, tips.length))),
      ...page.map((tip) =>
        row(lines(bold(tip.id), ...lineOf(at, tip).map(plain)), {
          action: 'tips_show',
          label: copy.open,
          value: tip.id,
        }),
      ),
      ...buttons([
        ...(left > 0 ? [{ action: 'tips', label: copy.more(left), value: shownValue(closed, from + PAGE) }] : []),
        other,
        ...(reveals > 0 ? [{ action: 'tips_reveals', label: copy.reveals(reveals), value: 'all' }] : []),
      ]),
      ...(closed && gone > 0 ? context(plain(copy.gone(gone))) : []),
    ],
  });
}

/** As the buttons carry it. */
export const shownValue = (closed: boolean, from: number): string => `${closed ? 'closed' : 'open'}:${from}`;
