import type { KnownBlock } from '@slack/types';
import type { Penalty, Power } from '../../knowledge/types.ts';
import { context, section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, md, plain } from '../../slack/kit/text.ts';
import { penaltyClause, place } from '../amounts.ts';
import { copy } from './copy.ts';
import { markLines } from './marks.view.ts';

/** A power: what is forbidden, who enforces it, what it costs, what comes first. */
export function powerBlocks(power: Power): KnownBlock[] {
  return [
    ...section(
      lines(
        md`${bold(power.title)} ${plain(`${power.field}　${power.id}`)}`,
        labelled(copy.violation, power.violation),
        labelled(copy.body, [power.body, power.bodyNote].filter(Boolean).join('；')),
      ),
    ),
    ...section(lines(bold(copy.penalties), ...power.penalties.map(penaltyLine))),
    ...section(
      lines(
        labelled(copy.prerequisite, power.prerequisite),
        labelled(copy.otherMeasures, power.otherMeasures.join('；')),
        labelled(copy.hearing, power.hearing),
        labelled(copy.simple, simple(power.simpleProcedurePossible)),
        labelled(copy.transfer, power.transferTo),
        labelled(copy.factors, power.discretionFactors.join('、')),
      ),
    ),
    ...notes(power),
    ...markLines(power.marks),
  ];
}

/** A bold label and its text; nothing when there is no text. */
export function labelled(label: string, text: string | undefined): Mrkdwn | undefined {
  return text ? md`${bold(`${label}：`)} ${plain(text)}` : undefined;
}

function penaltyLine(penalty: Penalty): Mrkdwn {
  const { who, decidedBy, plus, note, source } = penalty;
  const tail = [
    who,
    decidedBy && copy.decidedBy(decidedBy),
    plus.length > 0 && copy.plus(plus.join('、')),
    note,
    source && `${source.instrument}${place(source)}`,
  ];
  return plain(`• ${penaltyClause(penalty)}${copy.aside(tail.filter((part) => typeof part === 'string').join('；'))}`);
}

function simple(possible: boolean | undefined): string | undefined {
  if (possible === undefined) return undefined;
  return possible ? copy.simpleYes : copy.simpleNo;
}

function notes(power: Power): KnownBlock[] {
  if (power.notes.length === 0) return [];
  return context(lines(bold(copy.notes), ...power.notes.map((note) => plain(`• ${note}`))));
}
