import type { ModalView } from '@slack/types';
import { context, header, section } from '../../slack/kit/blocks.ts';
import { modal } from '../../slack/kit/modal.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import { copy as tips } from '../copy.ts';
import type { Vault } from '../vault.ts';
import { copy } from './copy.ts';

/** In place of the form: that it was received, and what comes next. `isNew` false: it had been received before. */
export function receiptView(vault: Vault, { isNew, hasFiles }: { isNew: boolean; hasFiles: boolean }): ModalView {
  const next = [copy.nextSteps(vault.acceptDays, vault.closeDays), copy.later, ...(hasFiles ? [copy.removeFile] : [])];
  return modal({
    id: 'tip_receipt',
    title: copy.title,
    close: copy.done,
    blocks: [
      header(copy.received),
      ...section(plain(isNew ? copy.receivedSays : copy.before)),
      ...section(lines(...next.map(plain))),
      ...context(plain(tips.keepOwn(vault.keepDays))),
    ],
  });
}
