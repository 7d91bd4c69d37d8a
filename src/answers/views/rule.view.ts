import type { KnownBlock } from '@slack/types';
import type { Rule } from '../../knowledge/types.ts';
import { section } from '../../slack/kit/blocks.ts';
import { bold, lines, md, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import { markLines } from './marks.view.ts';
import { labelled } from './power.view.ts';

/** A general rule of discretion or a rule of conduct. */
export function ruleBlocks(rule: Rule): KnownBlock[] {
  return [
    ...section(
      lines(
        md`${bold(rule.name)} ${plain(rule.id)}`,
        ...rule.text.map((text) => plain(`• ${text}`)),
        labelled(copy.ruleEffect, rule.effect),
        labelled(copy.ruleHow, rule.howToAnswer),
        labelled(copy.ruleConsequence, rule.consequence),
        labelled(copy.ruleTraps, rule.traps.join('；')),
        labelled(copy.ruleSource, rule.source),
      ),
    ),
    ...markLines(rule.marks),
  ];
}
