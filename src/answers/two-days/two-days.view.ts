import type { KnownBlock } from '@slack/types';
import { editionDays } from '../../knowledge/day.grammar.ts';
import { differences } from '../../knowledge/diff.ts';
import { context, divider, markedQuote, quote, section } from '../../slack/kit/blocks.ts';
import { bold, lines, md, plain } from '../../slack/kit/text.ts';
import type { Answer, Cited, Pair, TwoDays } from '../types.ts';
import { citedBlocks } from '../views/cited.view.ts';
import { twoDaysCopy as copy } from './copy.ts';
import { factsLine } from './facts.ts';

/** The law of two days: each article as it was and is, what differs, which is lighter where that can be said, and why. */
export function twoDaysBlocks(twoDays: TwoDays, { day }: Pick<Answer, 'day'>): KnownBlock[] {
  const { pairs, month, rule, beforeRule } = twoDays;
  return [
    ...(month ? context(plain(copy.month(day))) : []),
    ...pairs.flatMap((pair) => [divider(), ...pairBlocks(pair, { day, ...twoDays })]),
    divider(),
    ...section(lines(bold(copy.why), plain(beforeRule ? copy.early : copy.rule), plain(copy.lighter))),
    ...ruleBlocks(rule),
  ];
}

/** Never the words of a version that was not in force on the day of the decision. */
function ruleBlocks(rule: Cited): KnownBlock[] {
  return rule.standing ? context(plain(copy.noRuleText)) : citedBlocks(rule);
}

interface Days {
  day: string;
  decision: string;
  beforeRule?: true;
}

function pairBlocks(pair: Pair, days: Days): KnownBlock[] {
  const { act, decision, relation } = pair;
  if (relation === 'sameEdition')
    return [...section(plain(copy.sameEdition(act.name, act.adopted ?? ''))), ...words(act)];
  if (relation === 'sameWords') {
    const name = act.name === decision.name ? act.name : `${act.name} → ${decision.name}`;
    return [...section(plain(copy.sameWords(name, act.adopted ?? '', decision.adopted ?? ''))), ...words(decision)];
  }
  const [was, is] =
    relation === 'changed' ? differences(act.quote ?? '', decision.quote ?? '') : [undefined, undefined];
  return [
    ...side(copy.act(days.day, act.name), act),
    ...(was ? [markedQuote(was, { strike: true })] : words(act)),
    ...side(copy.decision(days.decision, decision.name), decision),
    ...(is ? [markedQuote(is, { bold: true })] : words(decision)),
    ...(relation === 'changed' ? context(plain(copy.legend)) : []),
    ...verdictBlocks(pair, days),
  ];
}

function verdictBlocks(pair: Pair, { beforeRule }: Days): KnownBlock[] {
  if (pair.relation !== 'changed')
    return section(bold(pair.relation === 'gone' ? copy.verdict.gone : copy.verdict.missing));
  const { lighter = 'open', readings } = pair;
  return section(
    lines(
      bold(lighter === 'new' && beforeRule ? copy.verdict.early : copy.verdict[lighter]),
      bold(copy.facts),
      plain(factsLine(copy.actSide, readings.act)),
      plain(factsLine(copy.decisionSide, readings.decision)),
    ),
  );
}

/** Which version it is and what to beware of; of one that was not in force on its day, only why there are no words. */
function side(head: string, cited: Cited): KnownBlock[] {
  const { adopted = '', effective, repealed, standing, warnings } = cited;
  if (standing || !cited.quote) return section(lines(bold(head), plain(whyMissing(cited))));
  return [
    ...section(md`${bold(head)} ${plain(editionDays(adopted, effective, repealed))}`),
    ...context(...warnings.map((warning) => plain(warning))),
  ];
}

function words({ quote: official, standing }: Cited): KnownBlock[] {
  return official && !standing ? [quote([official])] : [];
}

function whyMissing({ standing, current, currentHeld, effective, adopted = '', repealed, successor }: Cited): string {
  const { missing } = copy;
  if (current) return currentHeld ? missing.notFound(current) : missing.notHeld(current);
  if (standing === 'coming') return missing.coming(effective ?? adopted);
  return standing === 'old' ? missing.old(repealed, successor) : missing.noText;
}
