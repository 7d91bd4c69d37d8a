import type { KnownBlock } from '@slack/types';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Card } from '../types.ts';
import { gradesBlocks } from './grades.view.ts';
import { powerBlocks } from './power.view.ts';
import { procedureBlocks } from './procedure.view.ts';
import { ruleBlocks } from './rule.view.ts';

/** A card as it is drawn, by its kind. */
export function cardBlocks(card: Card, knowledge: Knowledge): KnownBlock[] {
  switch (card.kind) {
    case 'power':
      return powerBlocks(card.power, knowledge);
    case 'procedure':
      return procedureBlocks(card);
    case 'grades':
      return gradesBlocks(card.table, knowledge.notices);
    case 'rule':
      return ruleBlocks(card.rule);
  }
}
