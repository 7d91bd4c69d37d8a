import { defineCommand } from 'citty';
import { openFinders } from '../answers/elsewhere/finders.ts';
import { openAnswersIn } from '../answers/index.ts';
import { explanationText } from '../answers/model/kept.ts';
import { findExplanation } from '../answers/model/store.ts';
import { replay, sameAnswer } from '../answers/replay.ts';
import { findAnswer, type KeptAnswer } from '../answers/store.ts';
import type { Answers } from '../answers/types.ts';
import { answerBlocks } from '../answers/views/answer.view.ts';
import { readSettings } from '../config.ts';
import { openRecords } from '../storage/records.ts';
import { messageText } from '../workspace/terminal/index.ts';
import questions, { questionArgs } from './answer-questions.ts';
import { copy } from './copy.ts';
import { print, task } from './task.ts';

const show = task({
  name: 'show',
  description: 'Show a kept answer, and whether the index in use now gives the same.',
  args: {
    id: { type: 'positional', required: true, description: 'the number under the answer: A-…' },
    json: { type: 'boolean', description: 'print the answer as data' },
  },
  async run({ args }) {
    const settings = readSettings();
    const records = await openRecords(settings.data, settings.auditKey);
    const answers = await openAnswersIn(settings.data, { finders: await openFinders(settings) });
    try {
      const kept = await findAnswer(records.db, String(args.id).toUpperCase());
      if (!kept)
        throw new Error(`There is no answer ${args.id} here: its number stands under the answer, like A-7FQ2K9M.`);
      const same = sameAnswer(kept.answer, await replay(kept, { answers, db: records.db }));
      const told = await findExplanation(records.db, kept.id);
      print(
        args.json
          ? JSON.stringify({ ...kept, replay: { index: answers.index, same }, ...told }, null, 2)
          : [asText(kept, answers, same), ...(told ? [explanationText(told, answers.mentioned)] : [])].join('\n\n'),
      );
    } finally {
      answers.close();
      await records.close();
    }
  },
});

function asText({ id, answer }: KeptAnswer, answers: Answers, same: boolean): string {
  const blocks = answerBlocks({ id, answer }, answers);
  const text = messageText({ ts: '', channel: '', user: copy.bot, text: answer.point, blocks }, []);
  const verdict = same ? 'the same' : `different; it was made with ${answer.index}`;
  return `${copy.question(answer.question)}\n${text}\n\nReplayed with index ${answers.index}: ${verdict}.`;
}

export default defineCommand({
  meta: { name: 'answer', description: 'Answer a file of questions, or look at an answer that was given.' },
  args: questionArgs,
  default: 'questions',
  subCommands: { questions, show },
});
