import type { KnownBlock, ModalView } from '@slack/types';
import { chineseDay } from '../../knowledge/day.grammar.ts';
import { context, divider, header, quote, section } from '../../slack/kit/blocks.ts';
import { textInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import type { Status } from '../keep/status.ts';
import { words } from '../words.copy.ts';
import { copy as report } from './copy.ts';
import { filesInput } from './given.ts';
import { MOST } from './report.schema.ts';
import { copy } from './status.copy.ts';

/** As much of the talk as one form holds. */
const SHOWN = 30;

/** What a reporter sees with the code, with room to add something. `said`: a sentence on what was just done. */
export function statusView(status: Status, { code, said }: { code: string; said?: string }): ModalView {
  const { title, send: submit, close } = copy;
  return modal({
    ...{ id: 'tip_add', title, submit, close, data: { code } },
    blocks: [
      ...(said ? context(plain(said)) : []),
      header(copy.state(words.states[status.state])),
      ...section(standing(status)),
      divider(),
      ...section(bold(copy.talk)),
      ...talkBlocks(status.talk),
      divider(),
      textInput({ id: 'words', label: copy.words, hint: copy.wordsHint, long: true, max: MOST, optional: true }),
      filesInput(report.filesHint),
    ],
  });
}

function standing({ state, result, day, expires }: Status) {
  return lines(
    plain(copy.steps(Object.values(words.states), words.states[state])),
    result !== null && plain(copy.result(words.results[result])),
    plain(`${copy.receivedOn(chineseDay(day))}　${copy.kept(chineseDay(expires))}`),
  );
}

function talkBlocks(talk: Status['talk']): KnownBlock[] {
  const hidden = talk.length - SHOWN;
  return [
    ...(hidden > 0 ? context(plain(copy.older(hidden))) : []),
    ...talk.slice(-SHOWN).flatMap(({ day, answer }) => {
      if (answer === undefined) return context(plain(copy.mine(chineseDay(day))));
      return [...context(plain(copy.answer(chineseDay(day)))), quote([answer])];
    }),
    ...(talk.some(({ answer }) => answer !== undefined) ? [] : context(plain(copy.noAnswer))),
  ];
}
