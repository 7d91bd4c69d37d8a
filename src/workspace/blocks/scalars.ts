import { failed, named } from './problem.ts';
import { type Rule, wrongType } from './rule.ts';

/** Text of so many characters, counted in code points as Slack does. */
export function text(most: number, least = 1): Rule {
  return (value, pointer, problems) => {
    if (typeof value !== 'string') return wrongType(problems, pointer, ['string', value]);
    const got = codePoints(value);
    if (got > most) {
      const constraint = { type: 'max_length', expected: most, got };
      problems.push(failed(pointer, `must be less than ${most + 1} characters`, constraint));
    } else if (got < least) {
      const constraint = { type: 'min_length', expected: least, got };
      problems.push(failed(pointer, `must be more than ${least - 1} characters`, constraint));
    }
  };
}

function codePoints(value: string): number {
  let length = 0;
  for (const _ of value) length += 1;
  return length;
}

export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Rule {
  return (value, pointer, problems) => {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
    const limits = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `between ${least} and ${most}`;
    const constraint = { type: 'range', expected: [least, most], got: named(value) };
    problems.push(failed(pointer, `must be an integer ${limits}`, constraint));
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
    const constraint = { type: 'enum', expected: allowed, got: named(value) };
    problems.push(failed(pointer, 'must be a valid enum value', constraint));
  };
}

export function matching(pattern: RegExp, message: string): Rule {
  return (value, pointer, problems) => {
    if (typeof value === 'string' && pattern.test(value)) return;
    problems.push(failed(pointer, message, { type: 'pattern', expected: pattern.source, got: named(value) }));
  };
}
