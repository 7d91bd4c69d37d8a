import { z } from 'zod';
import { dateInput, textInput } from '../../../slack/kit/choices.ts';
import { Refusal } from '../../../slack/refusal.ts';
import { addPart } from '../../keep/notes.ts';
import { postponeExpiry } from '../../keep/postpone.ts';
import { askReveal } from '../../keep/reveal.ts';
import { acts as copy } from '../acts.copy.ts';
import { sealWords } from '../at.ts';
import { needed } from '../id.schema.ts';
import { type Act, defineAct } from './act.ts';

const long = { long: true as const, max: 3000 };

const words = (kind: 'note' | 'reply') =>
  defineAct({
    ...{ id: kind, ...copy[kind] },
    inputs: () => [textInput({ id: 'text', label: copy[kind].text, ...long })],
    input: z.object({ text: needed }),
    run: async ({ text }, tip, at) => {
      const part = await sealWords(at, tip, kind, text);
      return (change) => addPart(change, at.reader, part);
    },
  });

const postpone = defineAct({
  ...{ id: 'postpone', ...copy.postpone },
  inputs: () => [
    dateInput({ id: 'until', label: copy.postpone.until }),
    textInput({ id: 'reason', label: copy.postpone.reason, ...long }),
  ],
  input: z.object({ until: z.iso.date(), reason: needed }),
  run: async ({ until, reason }, tip, at) => {
    if (until <= tip.expires) throw new Refusal(copy.notLater);
    const part = await sealWords(at, tip, 'reason', reason);
    return (change) => postponeExpiry(change, at.reader, { until, reason: part });
  },
});

const reveal = defineAct({
  ...{ id: 'reveal', ...copy.reveal },
  may: ({ identity }, { reveal: asked }) => identity === 'sealed' && asked?.state !== 'asked',
  inputs: () => [textInput({ id: 'reason', label: copy.reveal.reason, ...long })],
  input: z.object({ reason: needed }),
  run: async ({ reason }, tip, at) => {
    const part = await sealWords(at, tip, 'reveal', reason);
    return (change) => askReveal(change, at.reader, { reason: part, day: at.day });
  },
});

/** Those that add words, all sealed. */
export const writing: Act[] = [words('reply'), words('note'), postpone, reveal];
