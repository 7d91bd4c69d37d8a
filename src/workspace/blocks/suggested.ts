import type { Json } from '../types.ts';
import { optionGroup, plainOption } from './objects.ts';
import type { Problem } from './problem.ts';
import { list, shape } from './rule.ts';

const MOST = 100;
const answer = shape({}, { options: list(plainOption, MOST, 0), option_groups: list(optionGroup, MOST, 0) });

/** What Slack would refuse in an app's answer to `block_suggestion`: options or groups of them, at most 100 of each. */
export function checkSuggested(given: Json): Problem[] {
  const problems: Problem[] = [];
  answer(given, '', problems);
  const kinds = ['options', 'option_groups'].filter((name) => given[name] !== undefined && given[name] !== null);
  if (problems.length === 0 && kinds.length !== 1)
    problems.push({ pointer: '', code: 'options', message: 'must provide either options or option_groups' });
  return problems;
}
