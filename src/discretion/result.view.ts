import type { KnownBlock } from '@slack/types';
import { buttons, context, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import { form } from './form.copy.ts';
import { paperOf, type Section } from './paper.ts';
import type { Assessment, CaseInput, Stop } from './types.ts';

/** A result as a message, with what to do next; `waiting`: what it rests on that has changed. */
export function resultBlocks(found: Assessment, index: string, waiting: KnownBlock[]): KnownBlock[] {
  const { input, title, pack } = found;
  return [
    ...section(bold(copy.title(title, input.power))),
    ...context(plain(copy.illustrative)),
    ...waiting,
    ...paperBlocks(paperOf(found)),
    ...buttons([
      ...bothDays(found),
      again(input),
      { action: 'weigh-reason', label: form.reason, value: carried(input) },
      save(input),
    ]),
    ...context(plain(copy.footer(`${pack.name} ${pack.document}`, index))),
  ];
}

export function paperBlocks(paper: Section[]): KnownBlock[] {
  return paper.flatMap(({ head, lines: texts }) => section(lines(bold(head), ...texts.map(plain))));
}

/** What could not be computed, with the way back into the form. */
export function stoppedBlocks(sentence: string, input: CaseInput, { problem }: Stop): KnownBlock[] {
  const days = problem === 'lawNotOfDay' ? twoDays(input) : [];
  return [...section(plain(sentence)), ...buttons([...days, again(input)])];
}

export function carried(input: CaseInput): string {
  return JSON.stringify(input);
}

/** Where the law changed between the act and the decision, both texts; the room of answers listens for it. */
function bothDays({ input, law: { repealed } }: Assessment) {
  return repealed !== undefined && input.decided !== undefined && repealed <= input.decided ? twoDays(input) : [];
}

function twoDays({ power, actEnd, decided }: CaseInput) {
  return decided ? [{ action: 'two-days', label: form.twoDays, value: `${power} ${actEnd} ${decided}` }] : [];
}

function again(input: CaseInput) {
  return { action: 'weigh-again', label: form.again, value: carried(input) };
}

function save(input: CaseInput) {
  return { action: 'weigh-save', label: form.save, value: carried(input), primary: true };
}
