import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../types.ts';
import { failed, type Problem } from './problem.ts';

type Say = (message: string, type: string) => unknown;

/** Rules between the fields of one element: options and initial options, least and most. */
export function checkChoices(element: Json, pointer: string, problems: Problem[]): void {
  const say: Say = (message, type) => problems.push(failed(pointer, message, { type, expected: message }));
  const { options, option_groups: groups, initial_option: first } = element;
  if (/static_select$/.test(String(element.type)) && (options === undefined) === (groups === undefined)) {
    say('must provide either options or option_groups', 'one_of');
  }
  if (options !== undefined || groups !== undefined) {
    const all = ((groups as Json[] | undefined)?.flatMap((group) => group.options) ?? options) as Json[];
    const several = (element.initial_options as Json[] | undefined) ?? [];
    checkOptions(all, first === undefined ? several : [first as Json, ...several], say);
  }
  checkMost(element, say);
  checkOrder(element, say);
}

function checkOptions(options: Json[], chosen: Json[], say: Say): void {
  if (new Set(options.map((option) => option.value)).size < options.length)
    say('option values must be unique', 'unique');
  if (chosen.some((one) => !options.some((option) => isDeepStrictEqual(one, option))))
    say('initial option must match one of the options exactly', 'initial_option');
}

/** No more can be chosen at first than at all. */
function checkMost(element: Json, say: Say): void {
  const { max_selected_items: most } = element;
  const initial = Object.entries(element).find(([name]) => /^initial_.*s$/.test(name))?.[1];
  if (Array.isArray(initial) && initial.length > Number(most ?? Number.POSITIVE_INFINITY))
    say('must not start with more than max_selected_items', 'max_items');
}

function checkOrder(element: Json, say: Say): void {
  for (const what of ['length', 'value', 'lines']) {
    const [least, most] = [element[`min_${what}`], element[`max_${what}`]];
    if (least !== undefined && most !== undefined && Number(least) > Number(most))
      say(`min_${what} must not be more than max_${what}`, 'range');
  }
}
