import type { KnownBlock } from '@slack/types';
import { buttons, context, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import { form } from './form.copy.ts';
import { paperOf, type Section } from './paper.ts';
import type { Assessment, CaseInput } from './types.ts';

/** A result as a message, with what to do next. */
export function resultBlocks(found: Assessment, index: string): KnownBlock[] {
  const { input, title, pack } = found;
  return [
    ...section(bold(copy.title(title, input.power))),
    ...context(plain(copy.illustrative)),
    ...paperBlocks(paperOf(found)),
    ...buttons([again(input), { action: 'weigh-reason', label: form.reason, value: carried(input) }, save(input)]),
    ...context(plain(copy.footer(`${pack.name} ${pack.document}`, index))),
  ];
}

export function paperBlocks(paper: Section[]): KnownBlock[] {
  return paper.flatMap(({ head, lines: texts }) => section(lines(bold(head), ...texts.map(plain))));
}

export function carried(input: CaseInput): string {
  return JSON.stringify(input);
}

function again(input: CaseInput) {
  return { action: 'weigh-again', label: form.again, value: carried(input) };
}

function save(input: CaseInput) {
  return { action: 'weigh-save', label: form.save, value: carried(input), primary: true };
}
