import type { Json } from '../types.ts';
import { failed, named, type Problem } from './problem.ts';

/** Looks at one value at a JSON pointer and adds what is wrong with it. */
export type Rule = (value: unknown, pointer: string, problems: Problem[]) => void;

export type Rules = Record<string, Rule>;

export function list(item: Rule, most: number, least = 1): Rule {
  return (value, pointer, problems) => {
    if (!Array.isArray(value)) return wrongType(problems, pointer, ['array', value]);
    const got = value.length;
    if (got > most) {
      problems.push(failed(pointer, `no more than ${most} items allowed`, { type: 'max_items', expected: most, got }));
    } else if (got < least) {
      problems.push(
        failed(pointer, `no fewer than ${least} items allowed`, { type: 'min_items', expected: least, got }),
      );
    }
    value.slice(0, most).forEach((one, at) => void item(one, `${pointer}/${at}`, problems));
  };
}

/** An object with these fields and no others; null stands for no value nowhere. */
export function shape(required: Rules, optional: Rules = {}): Rule {
  return (value, pointer, problems) => {
    if (!isObject(value)) return wrongType(problems, pointer, ['object', value]);
    for (const name of Object.keys(required)) if (value[name] === undefined) missing(problems, pointer, name);
    for (const [name, field] of Object.entries(value)) {
      if (field === undefined) continue;
      const rules = Object.hasOwn(required, name) ? required : optional;
      if (Object.hasOwn(rules, name)) rules[name]?.(field, `${pointer}/${name}`, problems);
      else {
        const message = `invalid additional property: ${name}`;
        problems.push({ pointer, code: 'additional_property', message });
      }
    }
  };
}

/** An object judged by its `type`, by one of these rules. */
export function byType(rules: Rules): Rule {
  return (value, pointer, problems) => {
    if (!isObject(value)) return wrongType(problems, pointer, ['object', value]);
    const { type } = value;
    if (type === undefined) return missing(problems, pointer, 'type');
    const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined;
    if (rule !== undefined) return rule(value, pointer, problems);
    const constraint = { type: 'enum', expected: Object.keys(rules), got: named(type) };
    problems.push(failed(`${pointer}/type`, `unsupported type: ${String(named(type))}`, constraint));
  };
}

/** Every one of several rules; the later ones see only what the first accepts. */
export function all(first: Rule, ...rest: Rule[]): Rule {
  return (value, pointer, problems) => {
    const before = problems.length;
    first(value, pointer, problems);
    if (problems.length === before) for (const rule of rest) rule(value, pointer, problems);
  };
}

/** At least one of some fields; `exactly`: and not two of them. */
export function oneFieldOf(names: string[], { exactly = false } = {}): Rule {
  return (value, pointer, problems) => {
    const given = names.filter((name) => (value as Json)[name] !== undefined);
    if (given.length === 1 || (given.length > 1 && !exactly)) return;
    const message = `must define either ${names.map((name) => `\`${name}\``).join(' or ')}`;
    problems.push(failed(pointer, message, { type: exactly ? 'one_of' : 'any_of', expected: names, got: given }));
  };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function missing(problems: Problem[], pointer: string, name: string): void {
  problems.push({ pointer, code: 'missing_field', message: `missing required field: ${name}` });
}

export function wrongType(problems: Problem[], pointer: string, [expected, value]: [string, unknown]): void {
  const kind = named(value);
  const got = kind === value ? typeof value : kind;
  const message = `must provide ${/^[ao]/.test(expected) ? 'an' : 'a'} ${expected}`;
  problems.push(failed(pointer, message, { type: 'type', expected, got }));
}
