import { article, copy, gradeName, outcomeText, rowName, spanText, verdictName } from './copy.ts';
import { text as textOf } from './paper-parts.ts';
import type { Assessment } from './types.ts';

/** A part of a result in words. */
export interface Section {
  head: string;
  lines: string[];
}

/** A result in words: the same for Slack, the terminal and .docx. Every figure with its article, every illustrative one marked. */
export function paperOf(found: Assessment): Section[] {
  return [
    { head: copy.head.result, lines: resultLines(found) },
    { head: copy.head.statutory, lines: statutoryLines(found) },
    { head: copy.head.grade, lines: gradeLines(found) },
    { head: copy.head.circumstances, lines: textOf.circumstances(found) },
    { head: copy.head.proposed, lines: textOf.proposed(found) },
    { head: copy.head.limitation, lines: [textOf.limitation(found)] },
    { head: copy.head.steps, lines: textOf.steps(found) },
    { head: copy.head.departure, lines: [copy.departure] },
    { head: copy.head.toggles, lines: textOf.toggles(found) },
    { head: copy.head.open, lines: textOf.open(found) },
  ].filter(({ lines }) => lines.length > 0);
}

function resultLines({ outcome, statutory }: Assessment): string[] {
  const { verdict, exempting } = outcome;
  if (verdict === 'due') return [outcomeText(outcome, statutory.unit)];
  const due = outcomeText({ ...outcome, verdict: 'due' }, statutory.unit);
  const reasons = exempting.map(textOf.hit);
  return [
    verdictName(verdict),
    ...(reasons.length > 0 ? [copy.because(reasons.join('；')), copy.educate] : []),
    copy.otherwise(due),
  ];
}

function statutoryLines({ statutory, penalty, law }: Assessment): string[] {
  const { unit, factor, ceiling } = statutory;
  const source = law.citation ? textOf.citation(law.citation) : '';
  return [
    copy.statutory(spanText(statutory, unit), source),
    rowName(penalty),
    ...(factor ? [copy.factor(factor.of, factor.value, factor.floored)] : []),
    ...(ceiling ? [copy.ceiling(textOf.yuan(ceiling))] : []),
  ];
}

function gradeLines(found: Assessment): string[] {
  const { outcome, statutory, pack, penalty, divides, several, conflict } = found;
  const { grade, span, band } = outcome;
  const rule = (one: { way: string; source: string }) => copy.packSays(pack.document, one.source, one.way);
  const main =
    span && band
      ? [copy.graded(gradeName(grade), spanText(span, statutory.unit), `${pack.document}${band.source}`)]
      : [];
  return [
    ...(grade === 'reduced' ? [] : main),
    ...(grade === 'weigh' ? [copy.weigh] : []),
    ...(statutory.shape === 'fixed' ? [copy.fixedSize] : divides ? [] : [copy.notDivided(penalty.type)]),
    ...(grade === 'ordinary' && divides && !band && statutory.shape !== 'fixed' ? [copy.openGrade] : []),
    ...(grade === 'heavier' ? [copy.heavierLimit] : []),
    ...reducedLines(found),
    ...(several ? [rule(several)] : []),
    ...(conflict ? [rule(conflict)] : []),
  ];
}

function reducedLines({ outcome, statutory, pack }: Assessment): string[] {
  const reduced = outcome.grade === 'reduced' ? outcome : outcome.reduced;
  if (!reduced) return [];
  const { span, band } = reduced;
  if (!span) return [copy.reducedUnbound];
  const range = spanText(span, statutory.unit);
  return [band ? copy.reducedBand(range, article(`${pack.document}${band.source}`)) : copy.reduced(range)];
}
