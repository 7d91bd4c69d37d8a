import { z } from 'zod';
import { selectInput } from '../../../slack/kit/choices.ts';
import { mayStep } from '../../keep/steps.rules.ts';
import { acts as copy } from '../acts.copy.ts';
import { needed, optional } from '../id.schema.ts';
import { type Act, defineAct } from './act.ts';
import { stepInputs, stepWith } from './step.ts';

const input = z.object({ reason: needed, answer: optional });

const accept = defineAct({
  ...{ id: 'accept', ...copy.accept },
  may: (tip) => mayStep(tip, { to: 'accepted' }),
  inputs: () => stepInputs(copy.accept.reason, { optional: true }),
  input: z.object({ reason: optional, answer: optional }),
  run: (words, tip, at) => stepWith(at, tip, { step: { to: 'accepted' }, ...words }),
});

const refuse = defineAct({
  ...{ id: 'refuse', ...copy.refuse },
  may: (tip) => mayStep(tip, { to: 'closed', result: 'refused' }),
  inputs: () => stepInputs(copy.refuse.reason),
  input,
  run: (words, tip, at) => stepWith(at, tip, { step: { to: 'closed', result: 'refused' }, ...words }),
});

const transfer = defineAct({
  ...{ id: 'transfer', ...copy.transfer },
  may: (tip) => mayStep(tip, { to: 'transferred' }),
  inputs: () => stepInputs(copy.transfer.reason),
  input,
  run: (words, tip, at) => stepWith(at, tip, { step: { to: 'transferred' }, ...words }),
});

const close = defineAct({
  ...{ id: 'close', ...copy.close },
  may: (tip) => mayStep(tip, { to: 'closed', result: 'untrue' }),
  inputs: () => [
    selectInput({
      ...{ id: 'result', label: copy.close.result },
      choices: Object.entries(copy.close.results).map(([value, label]) => ({ value, label })),
    }),
    ...stepInputs(copy.close.reason),
  ],
  input: input.extend({ result: z.enum(['true', 'partly', 'untrue']) }),
  run: ({ result, ...words }, tip, at) => stepWith(at, tip, { step: { to: 'closed', result }, ...words }),
});

/** Those that move a tip on. */
export const steps: Act[] = [accept, refuse, transfer, close];
