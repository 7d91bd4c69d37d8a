import type { KnownBlock } from '@slack/types';
import { today } from '../knowledge/day.grammar.ts';
import { buttons, context, section } from '../slack/kit/blocks.ts';
import { bold, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import { form } from './form.copy.ts';
import { paperOf, type Section } from './paper.ts';
import { carried, paperBlocks } from './result.view.ts';
import type { Replayed, Worksheet } from './worksheet.ts';

/** A kept worksheet as a message. */
export function sheetBlocks(sheet: Worksheet, replay: Replayed): KnownBlock[] {
  const { title, input } = replay.found;
  const value = carried(input);
  return [
    ...section(bold(form.sheetTitle(sheet.id))),
    ...section(bold(copy.title(title, input.power))),
    ...context(plain(copy.illustrative)),
    ...paperBlocks(paperOf(replay.found)),
    ...context(...sheetNotes(sheet, replay).map(plain)),
    ...buttons([
      { action: 'weigh-again', label: form.again, value },
      { action: 'weigh-reason', label: form.reason, value },
      { action: 'weigh-export', label: form.export, value: sheet.id },
    ]),
  ];
}

/** The same as lines for the terminal and .docx. */
export function sheetPaper(sheet: Worksheet, replay: Replayed): Section[] {
  const { title, input } = replay.found;
  return [
    { head: copy.title(title, input.power), lines: [copy.illustrative] },
    ...paperOf(replay.found),
    { head: form.sheetTitle(sheet.id), lines: sheetNotes(sheet, replay) },
  ];
}

function sheetNotes({ savedAt, index, packHash }: Worksheet, replay: Replayed): string[] {
  const { same, packChanged, lawChanged, found } = replay;
  const day = today(new Date(savedAt));
  return [
    form.sheetSaved(day, index, `${found.pack.name} ${packHash}`),
    same ? form.replay.same : form.replay.different,
    ...(packChanged ? [form.replay.pack] : []),
    ...(lawChanged ? [form.replay.law] : []),
    ...(packChanged || lawChanged ? [] : [form.replay.current]),
  ];
}
