import { article, copy, gradeName, spanText } from './copy.ts';
import { text } from './paper-parts.ts';
import { reasonCopy as words } from './reason.copy.ts';
import type { Assessment } from './types.ts';

/** A paragraph on the discretion used, for the decision document: our own words, with articles. A draft. */
export function reasonText(found: Assessment): string {
  const { statutory, outcome, law, mitigating, aggravating, pack } = found;
  const source = law.citation ? text.citation(law.citation) : words.sourceMissing;
  if (outcome.verdict === 'expired') return words.expired(text.limitation(found));
  const exempting = outcome.exempting.map(text.hit).join('；');
  if (outcome.verdict === 'mustNot') return words.exempt(exempting);
  const hits = [...mitigating, ...aggravating].map(text.hit).join('；');
  const size = outcome.span ? spanText(outcome.span, statutory.unit) : copy.noBound;
  return [
    words.range(source, spanText(statutory, statutory.unit)),
    hits ? words.circumstances(hits) : words.noCircumstances,
    ...(exempting && outcome.verdict === 'mayNot' ? [words.mayNot(exempting)] : []),
    outcome.grade === 'weigh' ? words.weigh(size) : words.grade(gradeName(outcome.grade), size),
    ...(outcome.band ? [words.pack(article(`${pack.document}${outcome.band.source}`))] : []),
    words.end,
  ].join('');
}
