import { join } from 'node:path';
import { defineCommand } from 'citty';
import { openAnswers } from '../answers/index.ts';
import { findAnswer } from '../answers/store.ts';
import { answerBlocks } from '../answers/views/answer.view.ts';
import { readSettings } from '../config.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import { openRecords } from '../storage/records.ts';
import { messageText } from '../workspace/terminal/index.ts';
import { copy } from './copy.ts';
import { print, task } from './task.ts';

const show = task({
  name: 'show',
  description: 'Show a kept answer, and whether the index in use now gives the same.',
  args: {
    id: { type: 'positional', description: 'the number under the answer: A-…' },
    json: { type: 'boolean', description: 'print the answer as data' },
  },
  async run({ args }) {
    const settings = readSettings();
    const records = await openRecords(settings.data, settings.auditKey);
    const answer = await findAnswer(records.db, args.id.toUpperCase());
    await records.close();
    if (!answer)
      throw new Error(`There is no answer ${args.id} here: its number stands under the answer, like A-7FQ2K9M.`);
    const texts = openTexts(join(settings.data, 'texts'));
    const answers = await openAnswers(join(settings.data, 'index'), texts);
    const again = await answers.answer(answer);
    const same = JSON.stringify({ ...again, index: '' }) === JSON.stringify({ ...answer, index: '' });
    if (args.json) print(JSON.stringify({ answer, replay: { index: answers.index, same } }, null, 2));
    else {
      print(
        messageText(
          {
            ts: '',
            channel: '',
            user: copy.bot,
            text: answer.point,
            blocks: answerBlocks({ id: args.id, answer }, answers),
          },
          [],
        ),
      );
      print(
        same
          ? `Replayed with index ${answers.index}: the same.`
          : `Replayed with index ${answers.index}: different (made with ${answer.index}).`,
      );
    }
    answers.close();
    texts.close();
  },
});

export default defineCommand({
  meta: { name: 'answer', description: 'Look at answers that were given.' },
  subCommands: { show },
});
