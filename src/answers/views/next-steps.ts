import { printCitation } from '../../knowledge/grammar.ts';
import type { ButtonSpec } from '../../slack/kit/blocks.ts';
import { powersOf } from '../card.ts';
import { twoDaysCopy } from '../two-days/copy.ts';
import type { Answer } from '../types.ts';
import { copy } from './copy.ts';

/** The buttons under an answer; those of other rooms are listened for there. */
export function nextSteps(id: string, { cards, provisions, wants }: Answer): ButtonSpec[] {
  const [first] = cards;
  const [basis] = provisions;
  const powers = powersOf(cards).length > 0;
  const [weighable] = first && wants === 'discretion' ? powersOf([first]) : [];
  return [
    ...(provisions.length > 0 ? [{ action: 'source', label: copy.see, value: id }] : []),
    ...(basis ? [{ action: 'compare', label: copy.compare, value: printCitation(basis.citation) }] : []),
    ...(powers ? [{ action: 'procedures', label: copy.procedures, value: id }] : []),
    ...(powers ? [{ action: 'grades', label: copy.grades, value: id }] : []),
    ...(powers ? [{ action: 'two-days', label: twoDaysCopy.button, value: id }] : []),
    ...(weighable ? [{ action: 'weigh', label: copy.weigh, value: weighable.id }] : []),
    ...(first?.kind === 'procedure' && first.procedure.steps.some(({ limits }) => limits.length > 0)
      ? [{ action: 'deadline', label: copy.deadline, value: first.procedure.id }]
      : []),
  ];
}
