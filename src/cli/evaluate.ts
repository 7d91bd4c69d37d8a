import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmedAs } from '../answers/confirmed/given.ts';
import { type Finders, openFinders } from '../answers/elsewhere/finders.ts';
import {
  evaluate,
  type Figures,
  openAnswersIn,
  openPlain,
  readQuestions,
  trigramBaseline,
  unitsOf,
} from '../answers/index.ts';
import type { ModelFigures } from '../answers/model/evaluate.ts';
import type { Answers, Question } from '../answers/types.ts';
import { readSettings } from '../config.ts';
import { today } from '../knowledge/day.grammar.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import { FIELDS, type Field } from '../knowledge/types.ts';
import { modelFigures } from './evaluate-model.ts';
import { sentBy } from './sent.ts';
import { note, print, task } from './task.ts';

export default task({
  name: 'eval',
  description: 'Measure the answers against gold provisions.',
  args: {
    questions: { type: 'string', required: true, description: 'a file of questions, one JSON object a line' },
    field: { type: 'string', description: 'ask every question in this field' },
    'without-field': { type: 'boolean', description: 'ask without any field, whatever the questions say' },
    date: { type: 'string', description: 'the day whose law is asked for (default: today)' },
    baseline: {
      type: 'boolean',
      description: 'also measure plain retrieval and FTS5 trigram over the same provisions, in this process',
    },
    confirmed: {
      type: 'string',
      description: 'as if the questions in this file had verified answers that rest on their gold',
    },
    model: { type: 'boolean', description: 'let the configured model explain the answers, and measure its citations' },
    json: { type: 'boolean', description: 'print the figures as data' },
  },
  async run({ args }) {
    const settings = readSettings();
    const questions = readQuestions(readFileSync(args.questions, 'utf8'));
    const field = args.field === undefined ? undefined : fieldNamed(args.field);
    const options = {
      day: args.date ?? today(new Date()),
      withoutField: args['without-field'] ?? false,
      ...(field && { field }),
    };
    const finders = await openFinders(settings);
    const confirmed = args.confirmed ? confirmedAs(readQuestions(readFileSync(args.confirmed, 'utf8'))) : undefined;
    const answers = await openAnswersIn(settings.data, { finders, confirmed });
    if (args.model) {
      const model = await modelFigures(answers, settings, { questions, day: options.day });
      answers.close();
      return print(args.json ? JSON.stringify(model) : line('model', model));
    }
    const measure = (asked: Answers) => evaluate(asked, questions, { ...options, sent: sentFor(asked) });
    const figures: Record<string, Figures> = { answers: await measure(answers) };
    if (finders) {
      const builtIn = await openAnswersIn(settings.data);
      figures['built-in'] = await measure(builtIn);
      builtIn.close();
      for (const missed of missedBy(finders)) note(missed);
    }
    if (args.baseline) {
      const texts = openTexts(join(settings.data, 'texts'));
      const plain = await openPlain(join(settings.data, 'index'));
      const trigram = trigramBaseline(unitsOf(answers.knowledge, texts));
      figures.plain = await evaluate(plain, questions, options);
      figures.trigram = await evaluate(trigram, questions, options);
      plain.close();
      trigram.close();
      texts.close();
    }
    answers.close();
    if (args.json) print(JSON.stringify(args.baseline || finders ? figures : figures.answers));
    else for (const [name, row] of Object.entries(figures)) print(line(name, row));
  },
});

function sentFor(answers: Answers) {
  const send = sentBy(answers);
  return async (question: Question) => {
    const { answer, text } = await send(question);
    return { text, first: answer.point };
  };
}

/** Where a model did not answer in time, its figures are partly the built-in ones: that is said. */
function missedBy({ embedder, reranker }: Finders): string[] {
  const parts = [embedder, reranker].filter((part) => part !== undefined);
  return parts.map(({ name, counts }) => `${name}: ${counts().missed} of ${counts().asked} searches without it.`);
}

function fieldNamed(name: string): Field {
  const found = FIELDS.find((field) => field === name);
  if (!found) throw new Error(`--field ${name}: the fields are ${FIELDS.join(', ')}.`);
  return found;
}

function line(name: string, figures: Figures | ModelFigures): string {
  const parts = Object.entries(figures).map(
    ([key, value]) => `${key} ${Number.isInteger(value) ? value : Number(value).toFixed(3)}`,
  );
  return `${name}: ${parts.join('  ')}`;
}
