import { readFileSync, writeFileSync } from 'node:fs';
import { openFinders } from '../answers/elsewhere/finders.ts';
import { openAnswersIn, readQuestions } from '../answers/index.ts';
import type { Answers } from '../answers/types.ts';
import { readSettings } from '../config.ts';
import { today } from '../knowledge/day.grammar.ts';
import { reasonOf, sentBy } from './sent.ts';
import { note, task } from './task.ts';

export const questionArgs = {
  questions: { type: 'string', description: 'answer this file of questions, one JSON object a line' },
  out: { type: 'string', description: 'where to write what would be sent, a line a question' },
  date: { type: 'string', description: 'the day whose law is asked for (default: today)' },
  'without-field': { type: 'boolean', description: 'ask without any field, whatever the questions say' },
} as const;

export default task({
  name: 'questions',
  description: 'Answer a file of questions (the default).',
  args: {
    ...questionArgs,
    questions: { ...questionArgs.questions, required: true },
    out: { ...questionArgs.out, required: true },
  },
  async run({ args }) {
    const settings = readSettings();
    const answers = await openAnswersIn(settings.data, { finders: await openFinders(settings) });
    try {
      const lines = await answered(answers, args);
      writeFileSync(args.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      note(`${lines.length} answers, ${lines.filter(({ refused }) => refused).length} refused: ${args.out}`);
    } finally {
      answers.close();
    }
  },
});

interface Wish {
  questions: string;
  date?: string | undefined;
  'without-field'?: boolean | undefined;
}

/** `{id, refused, reason, text, provisions}` a question; `provisions` by name, best first. */
async function answered(answers: Answers, { questions, date, 'without-field': bare }: Wish) {
  const day = date ?? today(new Date());
  const send = sentBy(answers);
  const lines = [];
  for (const { id, question: text, field } of readQuestions(readFileSync(questions, 'utf8'))) {
    const { answer, text: said } = await send({ text, wants: 'any', day, ...(field && !bare && { field }) });
    const provisions = [...new Set(answer.provisions.map(({ name }) => name))];
    lines.push({ id, refused: !answer.sure, reason: reasonOf(answer) ?? '', text: said, provisions });
  }
  return lines;
}
