import { printCitation } from '../knowledge/grammar.ts';
import type { Citation } from '../knowledge/types.ts';
import { article, copy, outcomeText, rowName } from './copy.ts';
import { yuanText } from './text.grammar.ts';
import type { Assessment, Toggle } from './types.ts';
import type { Hit } from './weigh.rules.ts';

const hit = ({ name, effect, source }: Hit) => copy.hit(name, copy.effects[effect], article(source));

/** The smaller parts of a result in words. */
export const text = {
  hit,
  yuan: yuanText,
  citation: (citation: Citation) => article(printCitation(citation)).replace(' ', ''),

  circumstances({ mitigating, aggravating }: Assessment): string[] {
    const all = [...mitigating, ...aggravating];
    return all.length > 0 ? all.map(hit) : [copy.none];
  },

  limitation({ limitation }: Assessment): string {
    if (!limitation) return copy.noLimitation;
    return copy.limitation[limitation.state](limitation.until, article(limitation.source));
  },

  proposed({ proposed, statutory }: Assessment): string[] {
    if (!proposed) return [];
    return [copy.proposed[proposed.place](figure(proposed.value, statutory.unit))];
  },

  steps({ hearing, review, collective, penalty, hearingNote }: Assessment): string[] {
    const reasons = (hits: Hit[]) => hits.map(({ name, source }) => copy.named(name, article(source))).join('；');
    const large = hearing.thresholds.map(({ who, yuan, source, reached }) =>
      copy.threshold(who, yuanText(String(yuan)), article(source), reached),
    );
    const fines = large.length > 0 ? large : [copy.thresholdUnknown];
    return [
      ...hearing.items.map(copy.hearingItem),
      ...(penalty.kind === 'days' ? [copy.detentionHearing] : fines),
      ...(hearingNote ? [copy.cardHearing(hearingNote)] : []),
      ...(review.length > 0 ? [copy.review(reasons(review))] : []),
      copy.reviewIfHearing,
      collective.length > 0 ? copy.collective(reasons(collective)) : copy.collectiveIf,
    ];
  },

  toggles({ toggles, statutory }: Assessment): string[] {
    const groups = new Map<string, Toggle[]>();
    for (const toggle of toggles) {
      const key = `${toggle.now} ${outcomeText(toggle.outcome, statutory.unit)}`;
      groups.set(key, [...(groups.get(key) ?? []), toggle]);
    }
    const lines = [...groups.values()].map((group) => {
      const [first] = group as [Toggle];
      const names = group.map(({ name }) => name).join(copy.or);
      return copy.toggle(names, first.now, outcomeText(first.outcome, statutory.unit));
    });
    return lines.length > 0 ? lines : [copy.noToggle];
  },

  open({ input, law, pack, unverified, ownField, field, others, statusWarning }: Assessment): string[] {
    return [
      ...(statusWarning ? [statusWarning] : []),
      ...(others.length > 0 ? [copy.others(others.map(rowName).join('；'))] : []),
      ...(law.state === 'unknown' ? [copy.unknownLaw] : []),
      ...(law.repealed ? [changed(law.repealed, input.decided)] : []),
      ...(ownField ? [] : [copy.notOwn(field)]),
      ...pack.unverified.map((point) => copy.packOpen(pack.name, point)),
      ...unverified,
    ];
  },
};

function figure(value: string, unit: 'yuan' | 'days'): string {
  return unit === 'days' ? copy.days(value) : yuanText(value);
}

/** What is to be said of the edition's last day, seen from the day of the decision where that is known. */
function changed(repealed: string, decided: string | undefined): string {
  if (decided === undefined) return copy.changedSince(repealed);
  return decided < repealed ? copy.stillThen(decided) : copy.changedThen(repealed, decided);
}
