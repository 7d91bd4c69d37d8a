import type { KnownBlock } from '@slack/types';
import type { Message, OpenModal, Person } from '../protocol.ts';
import { blockLines } from './blocks.ts';
import { copy } from './copy.ts';
import { plainText } from './plain.ts';

/** A message as readable text: who says it, then its blocks, or its text where it has none. */
export function messageText(message: Message, people: Person[]): string {
  const speaker = people.find((person) => person.id === message.user)?.name ?? message.user;
  const notes = [message.only && copy.onlyYou, message.thread_ts && message.thread_ts !== message.ts && copy.inThread];
  const head = `${speaker}${notes
    .filter(Boolean)
    .map((note) => `（${note}）`)
    .join('')}：`;
  const body = message.blocks
    ? message.blocks.flatMap((block) => blockLines(block, people))
    : [plainText(message.text, people)];
  const files = (message.files ?? []).map(({ name, gone }) => (gone ? copy.fileGone : copy.file(name)));
  return [head, ...body.filter((line) => line !== '' || files.length === 0), ...files].join('\n');
}

/** What a person reads of blocks. */
export function blocksText(blocks: KnownBlock[]): string {
  return blocks.flatMap((block) => blockLines(block, [])).join('\n');
}

/** An open modal as readable text. */
export function modalText({ view, errors }: OpenModal, people: Person[]): string {
  const title = view.type === 'modal' ? view.title.text : '';
  const blocks = view.blocks as KnownBlock[];
  const wrong = Object.values(errors ?? {}).map((error) => `✗ ${error}`);
  return [copy.modal(title), ...blocks.flatMap((block) => blockLines(block, people)), ...wrong].join('\n');
}
