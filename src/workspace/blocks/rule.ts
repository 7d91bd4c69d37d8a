import type { Json } from '../types.ts';
import type { Problem } from './problem.ts';

/** Looks at one value at a JSON pointer and adds what is wrong with it. */
export type Rule = (value: unknown, pointer: string, problems: Problem[]) => void;

/** Text of so many characters, counted in code points as Slack does. */
export function text(most: number, least = 1): Rule {
  return (value, pointer, problems) => {
    if (typeof value !== 'string') return wrongType(problems, pointer, ['string', value]);
    const length = [...value].length;
    if (length > most) tooMany(problems, pointer, { type: 'max_length', expected: most, got: length });
    else if (length < least) tooFew(problems, pointer, { type: 'min_length', expected: least, got: length });
  };
}

export function whole(least: number, most: number): Rule {
  return (value, pointer, problems) => {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
    const message = `must be an integer between ${least} and ${most}`;
    problems.push({
      pointer,
      code: 'range',
      message,
      constraint: { type: 'range', expected: [least, most], got: value },
    });
  };
}

export const yesNo: Rule = (value, pointer, problems) => {
  if (typeof value !== 'boolean') wrongType(problems, pointer, ['boolean', value]);
};

export const number: Rule = (value, pointer, problems) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) wrongType(problems, pointer, ['number', value]);
};

export function oneOf(...allowed: unknown[]): Rule {
  return (value, pointer, problems) => {
    if (allowed.includes(value)) return;
    const constraint = { type: 'enum', expected: allowed, got: value };
    problems.push({ pointer, code: 'enum', message: 'must be a valid enum value', constraint });
  };
}

export function matching(pattern: RegExp, message: string): Rule {
  return (value, pointer, problems) => {
    if (typeof value === 'string' && pattern.test(value)) return;
    const constraint = { type: 'pattern', expected: pattern.source, got: value };
    problems.push({ pointer, code: 'pattern', message, constraint });
  };
}

export function list(item: Rule, most: number, least = 1): Rule {
  return (value, pointer, problems) => {
    if (!Array.isArray(value)) return wrongType(problems, pointer, ['array', value]);
    const constraint = { expected: most, got: value.length };
    if (value.length > most) {
      const message = `no more than ${most} items allowed`;
      problems.push({ pointer, code: 'max_items', message, constraint: { type: 'max_items', ...constraint } });
    } else if (value.length < least) {
      const message = `no fewer than ${least} items allowed`;
      problems.push({
        pointer,
        code: 'min_items',
        message,
        constraint: { type: 'min_items', expected: least, got: value.length },
      });
    }
    value.slice(0, most).forEach((one, at) => void item(one, `${pointer}/${at}`, problems));
  };
}

/** An object with these fields and no others. */
export function shape(required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule {
  return (value, pointer, problems) => {
    if (!isObject(value)) return wrongType(problems, pointer, ['object', value]);
    for (const name of Object.keys(required)) {
      if (value[name] === undefined || value[name] === null) missing(problems, pointer, name);
    }
    for (const [name, field] of Object.entries(value)) {
      if (field === undefined || field === null) continue;
      const rule = Object.hasOwn(required, name) ? required[name] : optional[name];
      if (rule !== undefined) rule(field, `${pointer}/${name}`, problems);
      else problems.push({ pointer, code: 'additional_property', message: `invalid additional property: ${name}` });
    }
  };
}

/** An object judged by its `type`, by one of these rules. */
export function byType(rules: Record<string, Rule>): Rule {
  return (value, pointer, problems) => {
    if (!isObject(value)) return wrongType(problems, pointer, ['object', value]);
    const { type } = value;
    if (type === undefined) return missing(problems, pointer, 'type');
    const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined;
    if (rule !== undefined) return rule(value, pointer, problems);
    const constraint = { type: 'enum', expected: Object.keys(rules), got: type };
    problems.push({
      pointer: `${pointer}/type`,
      code: 'unsupported_type',
      message: `unsupported type: ${type}`,
      constraint,
    });
  };
}

/** Every one of several rules. */
export function all(...rules: Rule[]): Rule {
  return (value, pointer, problems) => {
    for (const rule of rules) rule(value, pointer, problems);
  };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(problems: Problem[], pointer: string, name: string): void {
  problems.push({ pointer, code: 'required', message: `missing required field: ${name}` });
}

function wrongType(problems: Problem[], pointer: string, [expected, got]: [string, unknown]): void {
  const constraint = { type: 'type', expected, got: Array.isArray(got) ? 'array' : typeof got };
  problems.push({
    pointer,
    code: 'type',
    message: `must provide ${expected === 'array' || expected === 'object' ? 'an' : 'a'} ${expected}`,
    constraint,
  });
}

function tooMany(problems: Problem[], pointer: string, constraint: NonNullable<Problem['constraint']>): void {
  const message = `must be less than ${Number(constraint.expected) + 1} characters`;
  problems.push({ pointer, code: 'max_length', message, constraint });
}

function tooFew(problems: Problem[], pointer: string, constraint: NonNullable<Problem['constraint']>): void {
  const message = `must be more than ${Number(constraint.expected) - 1} characters`;
  problems.push({ pointer, code: 'min_length', message, constraint });
}
