import type { Body, Knowledge } from '../knowledge/types.ts';

/** Fields are called by their first two characters: 城管, 环监. */
const SHORT = 2;

/**
 * Codes of the departments that people call so: by code, by field, by the name of 2013 or of today, with or without 区, 市
 * in front. Two share the name of today; none where nobody is called so.
 */
export function departmentsNamed({ bodies }: Pick<Knowledge, 'bodies'>, written: string): string[] {
  const asked = bare(written);
  return asked === '' ? [] : bodies.filter((body) => namesOf(body).includes(asked)).map(({ id }) => id);
}

function namesOf({ id, field, name2013, nameNow }: Body): string[] {
  const now = nameNow.split(/[；、]/)[0] ?? nameNow;
  const whole = [name2013, now, `${now}（${field}）`];
  const names = [...whole, ...whole.map((name) => name.replace(/（.*$/, ''))];
  return [id, field, [...field].slice(0, SHORT).join(''), ...names].map(bare);
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/^[区市]/, '');
}
