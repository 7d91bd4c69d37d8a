import type { KnownBlock } from '@slack/types';
import type { Step } from '../../knowledge/types.ts';
import { section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, md, plain } from '../../slack/kit/text.ts';
import { limitClause, place } from '../amounts.ts';
import type { Card } from '../types.ts';
import { copy } from './copy.ts';
import { markLines } from './marks.view.ts';
import { firstNotes } from './notes.view.ts';
import { labelled } from './power.view.ts';

type ProcedureCard = Extract<Card, { kind: 'procedure' }>;

/** A procedure: the step the question is about in full, all others as a list; the whole list where no step is meant. */
export function procedureBlocks(card: ProcedureCard): KnownBlock[] {
  const { procedure } = card;
  const meant = meantStep(card);
  return [
    ...section(
      lines(
        md`${bold(procedure.name)} ${plain(procedure.id)}`,
        labelled(copy.appliesTo, procedure.appliesTo),
        labelled(copy.dayCounting, procedure.dayCounting),
      ),
    ),
    ...procedure.steps.flatMap((step, at) => (at === meant ? section(stepText(step, at)) : [])),
    ...section(stepList(procedure.steps, meant)),
    ...firstNotes(procedure.notes),
    ...markLines(procedure.marks),
  ];
}

/** The step asked about; none where the first steps stand in their order: the procedure as a whole was asked for. */
export function meantStep({ steps }: ProcedureCard): number | undefined {
  const whole = steps.length > 1 && steps.every(({ at }, place) => at === place);
  return whole ? undefined : steps[0]?.at;
}

function stepText(step: Step, at: number): Mrkdwn {
  return lines(
    bold(copy.step(at + 1, step.name)),
    labelled(copy.who, step.who),
    plain(step.does),
    ...step.limits.map((limit) => labelled(copy.limit, limitClause(limit))),
    labelled(copy.document, step.document),
    labelled(copy.basis, step.basis.map((citation) => `${citation.instrument}${place(citation)}`).join('、')),
    labelled(copy.commonErrors, step.commonErrors.join('；')),
    step.note ? plain(step.note) : undefined,
  );
}

function stepList(steps: Step[], meant: number | undefined): Mrkdwn {
  const others = steps.flatMap((step, at) => (at === meant ? [] : [plain(oneLine(step, at))]));
  return lines(bold(meant === undefined ? copy.steps : copy.otherSteps), ...others);
}

function oneLine({ name, limits, basis }: Step, at: number): string {
  const places = basis.map((citation) => `${citation.instrument}${place(citation)}`);
  return `${at + 1}. ${name}${copy.aside([...limits.map(limitClause), places.join('、')].filter(Boolean).join('；'))}`;
}
