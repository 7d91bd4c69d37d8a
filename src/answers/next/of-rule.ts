import type { Knowledge, Rule } from '../../knowledge/types.ts';
import { general } from './general.ts';
import { nextOfEntries } from './of-entries.ts';
import type { Next } from './types.ts';

const OTHERS = 4;

/** What may be asked after a rule: of discretion what else makes a penalty lighter or heavier, of conduct the rules of law after it. */
export function nextOfRule({ id, topic }: Rule, knowledge: Knowledge): Next[] {
  if (topic === 'discretion') return general('discretion', knowledge);
  const rules = knowledge.rules.filter((rule) => rule.topic === topic && rule.basis.length > 0);
  const at = rules.findIndex((rule) => rule.id === id) + 1;
  const others = [...rules.slice(at), ...rules.slice(0, at)].slice(0, OTHERS);
  return nextOfEntries(others, knowledge);
}
