import type { KnownBlock } from '@slack/types';
import type { Body, Knowledge, Penalty, Power } from '../../knowledge/types.ts';
import { section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, md, plain } from '../../slack/kit/text.ts';
import { place } from '../amounts.ts';
import { penaltySentence } from '../compose/penalty.ts';
import { copy } from './copy.ts';
import { markLines } from './marks.view.ts';
import { firstNotes } from './notes.view.ts';

/** A power: what is forbidden, who enforces it, what it costs, what comes first. */
export function powerBlocks(power: Power, { bodies, notices }: Pick<Knowledge, 'bodies' | 'notices'>): KnownBlock[] {
  return [
    ...section(
      lines(
        md`${bold(power.title)} ${plain(`${power.field}　${power.id}`)}`,
        labelled(copy.violation, power.violation),
        labelled(copy.body, bodyOf(power, bodies)),
      ),
    ),
    ...section(lines(bold(copy.penalties), ...power.penalties.map(penaltyLine))),
    ...section(
      lines(
        labelled(copy.prerequisite, power.prerequisite),
        labelled(copy.otherMeasures, power.otherMeasures.join('；')),
        labelled(copy.hearing, power.hearing),
        labelled(copy.simple, simple(power.simpleProcedurePossible, notices.simple)),
        labelled(copy.transfer, power.transferTo),
        labelled(copy.factors, power.discretionFactors.join('、')),
      ),
    ),
    ...firstNotes(power.notes),
    ...markLines(power.marks),
  ];
}

/** A bold label and its text; nothing when there is no text. */
export function labelled(label: string, text: string | undefined): Mrkdwn | undefined {
  return text ? md`${bold(`${label}：`)} ${plain(text)}` : undefined;
}

function penaltyLine(penalty: Penalty): Mrkdwn {
  const { note, source } = penalty;
  const tail = [note, source && `${source.instrument}${place(source)}`].filter((part) => typeof part === 'string');
  return plain(`• ${penaltySentence(penalty)}${copy.aside(tail.join('；'))}`);
}

function simple(possible: boolean | undefined, caution: string): string | undefined {
  if (possible === undefined) return undefined;
  return possible ? copy.simpleYes(caution) : copy.simpleNo;
}

/** The body by its present name, with the one it had in 2013 where that differs. */
function bodyOf({ body, bodyNote }: Power, bodies: Body[]): string {
  const known = bodies.find(({ id }) => id === body);
  const name = known ? copy.bodyNames(known.nameNow, known.name2013) : body;
  return [name, bodyNote].filter(Boolean).join('；');
}
