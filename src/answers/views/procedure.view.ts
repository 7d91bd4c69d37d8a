import type { KnownBlock } from '@slack/types';
import type { Citation, Step } from '../../knowledge/types.ts';
import { section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, md, plain } from '../../slack/kit/text.ts';
import { limitClause, place } from '../amounts.ts';
import type { Card } from '../types.ts';
import { copy } from './copy.ts';
import { markLines } from './marks.view.ts';
import { firstNotes } from './notes.view.ts';
import { labelled } from './power.view.ts';

type ProcedureCard = Extract<Card, { kind: 'procedure' }>;

/** A procedure: the step the question is about in full, all others as a list; every step in full where no step is meant. */
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
    ...(meant === undefined ? checklist(procedure.steps) : around(procedure.steps, meant)),
    ...firstNotes(procedure.notes),
    ...markLines(procedure.marks),
  ];
}

/** Every step with what it takes, to be gone through one after the other. */
function checklist(steps: Step[]): KnownBlock[] {
  return steps.flatMap((step, at) => section(stepText(step, copy.toDo(at + 1, step.name))));
}

function around(steps: Step[], meant: number): KnownBlock[] {
  return [
    ...steps.flatMap((step, at) => (at === meant ? section(stepText(step, copy.step(at + 1, step.name))) : [])),
    ...section(stepList(steps, meant)),
  ];
}

/** The step asked about; none where the first steps stand in their order: the procedure as a whole was asked for. */
export function meantStep({ steps }: ProcedureCard): number | undefined {
  const whole = steps.length > 1 && steps.every(({ at }, place) => at === place);
  return whole ? undefined : steps[0]?.at;
}

function stepText(step: Step, title: string): Mrkdwn {
  return lines(
    bold(title),
    labelled(copy.who, step.who),
    labelled(copy.does, step.does),
    ...step.limits.map((limit) => labelled(copy.limit, limitClause(limit))),
    labelled(copy.document, step.document),
    labelled(copy.basis, placesOf(step.basis)),
    labelled(copy.commonErrors, step.commonErrors.join('；')),
    labelled(copy.stepNote, step.note),
  );
}

function stepList(steps: Step[], meant: number): Mrkdwn {
  const others = steps.flatMap((step, at) => (at === meant ? [] : [plain(oneLine(step, at))]));
  return lines(bold(copy.otherSteps), ...others);
}

function oneLine({ name, limits, basis }: Step, at: number): string {
  return `${at + 1}. ${name}${copy.aside([...limits.map(limitClause), placesOf(basis)].filter(Boolean).join('；'))}`;
}

/** 行政处罚法第42条、第43条、民法典第201条: a law that was just named is not named again. */
function placesOf(basis: Citation[]): string {
  return basis
    .map((citation, at) => {
      const again = basis[at - 1]?.instrument === citation.instrument;
      return `${again ? '' : citation.instrument}${place(citation)}`;
    })
    .join('、');
}
