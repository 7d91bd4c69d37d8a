import type { ModalView } from '@slack/types';
import { FIELDS } from '../../knowledge/types.ts';
import { context } from '../../slack/kit/blocks.ts';
import { selectInput, textInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Waiting } from './store.ts';

interface ToWrite extends Pick<Waiting, 'subject' | 'question' | 'provisions' | 'field'> {
  /** Why it is written, in sentences. */
  why: string[];
  answer?: string;
  /** A provision a line. */
  basis?: string;
  correcting?: '1';
}

/** The form in which an answer is written or corrected. */
export function writeForm({
  subject,
  question,
  provisions,
  field,
  why,
  answer,
  basis,
  correcting,
}: ToWrite): ModalView {
  const near = provisions.slice(0, 3).join('、');
  const answered = { id: 'answer', label: copy.answer, hint: copy.answerHint, ...(answer && { initial: answer }) };
  const rests = { id: 'basis', label: copy.basis, hint: copy.basisHint, ...(basis && { initial: basis }) };
  const fields = FIELDS.map((name) => ({ label: name, value: name }));
  const where = { id: 'field', label: copy.field, hint: copy.fieldHint, optional: true };
  return modal({
    id: 'write',
    title: correcting ? copy.correctTitle : copy.writeTitle,
    close: copy.cancel,
    submit: copy.writeSubmit,
    data: { subject, ...(correcting && { correcting }) },
    blocks: [
      ...context(lines(...why.map(plain), near !== '' && plain(copy.near(near)))),
      textInput({ id: 'question', label: copy.question, hint: copy.questionHint, initial: question, max: 200 }),
      textInput({ ...answered, long: true, max: 1500 }),
      textInput({ ...rests, long: true, max: 1000 }),
      selectInput({ ...where, choices: fields, ...(field && { initial: field }) }),
    ],
  });
}
