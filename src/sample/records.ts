import { mayEnter, stepsFor } from '../registers/allowed.rules.ts';
import { keepStep } from '../registers/change.ts';
import type { Register } from '../registers/define.ts';
import { valuesOf } from '../registers/fields.ts';
import { registers } from '../registers/index.ts';
import { freshRecord, keepNew } from '../registers/new.ts';
import { findRecord } from '../registers/store.ts';
import { steadyId } from '../slack/short-id.ts';
import type { Change } from '../storage/records.ts';
import { actorOf } from './cast.ts';
import { copy } from './copy.ts';
import type { SampleRecord, SampleStep } from './sample.schema.ts';
import type { Setting } from './setting.ts';
import { formValues } from './values.ts';

/** In the audit chain: who did it, and from where. */
export const DEED = { actor: 'sample', via: 'sample' };
const LETTERS = 5;

/** A record of the sample data with its place. */
export interface Placed {
  department: string;
  record: SampleRecord;
  setting: Setting;
}

/** The number a record of the sample data always has; what was changed in its entry is another record. */
export function numberOf({ department, record }: Placed): string {
  const { register, who, day, values } = record;
  return steadyId(registerOf(register).letters, LETTERS, JSON.stringify([department, register, who, day, values]));
}

/** Enters it as the person would by the form. Throws an Error with one sentence. */
export async function enterSample(change: Change, placed: Placed, at: Date, day: string): Promise<void> {
  const { department, record, setting } = placed;
  const register = registerOf(record.register);
  const actor = actorOf(record.who, department, setting.cast);
  if (!mayEnter(register, actor)) throw new Error(copy.notAllowed(record.who, register.name));
  const written = formValues(register.fields, record.values, { department, day, setting });
  const values = checked(valuesOf(register.fields).safeParse(written));
  const kept = freshRecord(register, values, { person: actor.user, department, at });
  await keepNew(change, { ...kept, id: numberOf(placed), sample: true }, { person: actor.user, ...DEED });
}

/** Takes a step as the person would by its button and form. Throws an Error with one sentence. */
export async function stepSample(
  change: Change,
  { step: name, who, values, at, day }: SampleStep & { at: Date },
  placed: Placed,
): Promise<void> {
  const { department, record, setting } = placed;
  const register = registerOf(record.register);
  const kept = await findRecord(change.db, numberOf(placed));
  const names = Object.values(register.steps).map((step) => step.name);
  if (!names.includes(name)) throw new Error(copy.noStep(name, names.join('、')));
  const actor = actorOf(who, department, setting.cast);
  const [id, step] = kept ? (stepsFor(register, kept, actor).find(([, one]) => one.name === name) ?? []) : [];
  if (!kept || !id || !step) throw new Error(copy.notAllowed(who, name));
  const asks = step.asks ?? {};
  const given = checked(valuesOf(asks).safeParse(formValues(asks, values, { department, day, setting })));
  const what = { step: id, given, state: step.to ?? kept.state, at: at.toISOString() };
  await keepStep(change, kept, what, { person: actor.user, ...DEED });
}

/** Throws an Error with one sentence for a name that no register has. */
function registerOf(name: string): Register {
  const found = registers.find((one) => one.name === name);
  if (!found) throw new Error(copy.noRegister(name, registers.map((one) => one.name).join('、')));
  return found;
}

function checked<T>(
  read: { success: true; data: T } | { success: false; error: { issues: { message: string }[] } },
): T {
  if (read.success) return read.data;
  throw new Error(read.error.issues[0]?.message ?? '');
}
