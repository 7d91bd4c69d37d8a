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

/** A procedure: the steps the question is about in full, the others by name and limit. */
export function procedureBlocks({ procedure, steps }: ProcedureCard): KnownBlock[] {
  const full = new Set(steps.map((step) => step.at));
  return [
    ...section(
      lines(
        md`${bold(procedure.name)} ${plain(procedure.id)}`,
        labelled(copy.appliesTo, procedure.appliesTo),
        labelled(copy.dayCounting, procedure.dayCounting),
      ),
    ),
    ...procedure.steps.flatMap((step, at) => (full.has(at) ? section(stepText(step, at)) : [])),
    ...otherSteps(procedure.steps, full),
    ...firstNotes(procedure.notes),
    ...markLines(procedure.marks),
  ];
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

function otherSteps(steps: Step[], full: Set<number>): KnownBlock[] {
  const others = steps.flatMap((step, at) => (full.has(at) ? [] : [plain(oneLine(step, at))]));
  if (others.length === 0) return [];
  return section(lines(full.size > 0 && bold(copy.otherSteps), ...others));
}

function oneLine({ name, limits }: Step, at: number): string {
  const limit = limits.map(limitClause).join('；');
  return `${at + 1}. ${name}${limit ? copy.aside(limit) : ''}`;
}
