import { chineseDay } from '../knowledge/day.grammar.ts';
import { bold, type Mrkdwn, md, mention, plain } from '../slack/kit/text.ts';
import type { Register } from './define.ts';
import type { Field, Values } from './fields.ts';

/** A value as people read it. */
function shown({ kind, choices = {} }: Field, value: string): Mrkdwn {
  if (kind === 'person') return mention(value);
  return plain(kind === 'day' ? chineseDay(value) : (choices[value] ?? value));
}

/** Label and value of every field that has one, in the order of the fields. */
export function valueLines(fields: Record<string, Field>, values: Values): Mrkdwn[] {
  return Object.entries(fields).flatMap(([id, field]) => {
    const value = values[id];
    return value === undefined ? [] : [md`${bold(field.label)}　${shown(field, value)}`];
  });
}

/** What a record is called in a list. */
export function titleOf({ columns, fields, name }: Register, values: Values): Mrkdwn {
  const [first = ''] = columns;
  const field = fields[first];
  const value = values[first];
  return field && value ? shown(field, value) : plain(name);
}
