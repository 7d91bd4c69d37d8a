import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../types.ts';
import type { Problem } from './problem.ts';

/** Rules between the fields of one element: options and initial options, least and most. */
export function checkChoices(element: Json, pointer: string, problems: Problem[]): void {
  const say = (code: string, message: string) => problems.push({ pointer, code, message });
  const type = String(element.type);
  const [options, groups] = [element.options, element.option_groups];
  if (type.endsWith('static_select') && (options === undefined) === (groups === undefined)) {
    say('options', 'must provide either options or option_groups');
  }
  const all = ((groups as Json[] | undefined)?.flatMap((group) => group.options) ?? options ?? []) as Json[];
  if (!Array.isArray(all) || all.some((option) => typeof option !== 'object' || option === null)) return;
  const values = all.map((option) => option.value);
  if (new Set(values).size < values.length) say('duplicate_value', 'option values must be unique');
  const first = element.initial_option;
  const chosen = [...(first === undefined ? [] : [first]), ...((element.initial_options as Json[] | undefined) ?? [])];
  const strange = chosen.some((one) => !all.some((option) => isDeepStrictEqual(one, option)));
  if (strange && !type.includes('external'))
    say('initial_option', 'initial option must match one of the options exactly');
  checkOrder(element, say);
}

function checkOrder(element: Json, say: (code: string, message: string) => unknown): void {
  for (const what of ['length', 'value', 'lines']) {
    const [least, most] = [element[`min_${what}`], element[`max_${what}`]];
    if (least !== undefined && most !== undefined && Number(least) > Number(most)) {
      say('range', `min_${what} must not be more than max_${what}`);
    }
  }
}
