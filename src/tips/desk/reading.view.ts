import type { ModalView } from '@slack/types';
import { buttons, context, section } from '../../slack/kit/blocks.ts';
import { textInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import { copy as desk } from './copy.ts';
import { copy } from './reading.copy.ts';

/** Asks for the passphrase of the office's reading key. */
export function unlockView(id: string): ModalView {
  return modal({
    ...{ id: 'tips_unlock', title: copy.title, submit: copy.unlock, close: desk.close, data: { tip: id } },
    blocks: [
      ...section(plain(copy.says)),
      textInput({ id: 'passphrase', label: copy.passphrase }),
      ...context(plain(copy.throughSlack)),
      back(id),
    ],
  });
}

/** Where reading in chat is not accepted: how it is done elsewhere. */
export function offView(id: string): ModalView {
  return told(id, copy.title, [copy.off, ...copy.how]);
}

/** A granted identity: how the two who may see it open it together. */
export function identityView(id: string): ModalView {
  return told(id, copy.identityTitle, [copy.identitySays, ...copy.howBoth]);
}

function told(id: string, title: string, sentences: string[]): ModalView {
  const blocks = [...section(lines(...sentences.map(plain))), back(id)];
  return modal({ id: 'tips_told', title, close: desk.close, blocks });
}

const back = (id: string) => buttons([{ action: 'tips_show', label: copy.back, value: id }])[0] as never;
