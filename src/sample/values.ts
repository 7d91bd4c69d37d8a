import type { Field, Values } from '../registers/fields.ts';
import { actorOf } from './cast.ts';
import { copy } from './copy.ts';
import { sampleDay } from './days.grammar.ts';
import type { Setting } from './setting.ts';

interface Around {
  department: string;
  /** ISO day on which it happens. */
  day: string;
  setting: Setting;
}

/**
 * What the clerk has written by labels, as a form would hand it over. A day that has to be given and by which nothing is
 * due is the day itself where nothing is written. Throws an Error with one sentence.
 */
export function formValues(
  fields: Record<string, Field>,
  written: Record<string, string>,
  around: Around,
): Record<string, string> {
  const labels = Object.values(fields).map(({ label }) => label);
  const unknown = Object.keys(written).find((label) => !labels.includes(label));
  if (unknown) throw new Error(copy.noField(unknown, labels.join('、')));
  const values: Values = {};
  for (const [id, field] of Object.entries(fields)) {
    const said = written[field.label];
    if (said !== undefined) values[id] = sayOf(field, said, around);
    else if (field.kind === 'day' && !field.due && !field.optional) values[id] = around.day;
  }
  return values;
}

function sayOf({ kind, label, choices = {} }: Field, written: string, { department, setting }: Around): string {
  if (kind === 'person') return actorOf(written, department, setting.cast).user;
  if (kind === 'day') return dayOf(written, setting);
  if (kind !== 'choice') return written;
  const exact = Object.keys(choices).find((key) => choices[key] === written);
  const begun = Object.keys(choices).filter((key) => choices[key]?.startsWith(written));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (!found) throw new Error(copy.noChoice(label, written));
  return found;
}

/** Throws an Error with one sentence for what is no day. */
export function dayOf(written: string, setting: Setting): string {
  const day = sampleDay(written, setting);
  if (!day) throw new Error(copy.noDay(written));
  return day;
}
