import type { Answer, Answers, Question } from '../answers/types.ts';
import { answerBlocks } from '../answers/views/answer.view.ts';
import { blocksText } from '../workspace/terminal/index.ts';

/** An answer and the text a person reads of it in chat; buttons are left out. */
export interface Sent {
  answer: Answer;
  text: string;
}

/** Under a message that is not kept stands no number. */
const NO_ID = '—';

/** What the bot sends for questions, made by the very views that are sent. */
export function sentBy(answers: Answers): (question: Question) => Promise<Sent> {
  return async (question) => {
    const answer = answers.rebuilt(await answers.answer(question));
    const blocks = answerBlocks({ id: NO_ID, answer }, answers);
    const read = blocks.filter(({ type }) => type !== 'actions' && type !== 'context_actions');
    return { answer, text: blocksText(read) };
  };
}

/** Why a question was not answered; undefined where it was. */
export function reasonOf({ sure, point }: Answer): string | undefined {
  return sure ? undefined : point;
}
