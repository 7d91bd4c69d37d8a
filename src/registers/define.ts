import type { Role } from '../people/index.ts';
import type { Field, Values } from './fields.ts';

/**
 * One register, whole: what it asks for, how a record lives, who may do what. Command, forms, list, reminders, home tab
 * and sheets all come from this, and nothing about a register stands anywhere else.
 */
export interface Register {
  /** Names its buttons, forms and rows; lower case. */
  id: string;
  /** With its slash. */
  command: string;
  /** Begins the number of every record: CN-7K3QX. */
  letters: string;
  name: string;
  summary: string;
  /** A text after the command that works. */
  example: string;
  fields: Record<string, Field>;
  /** Name by state; a new record is in the first one. */
  states: Record<string, string>;
  /** States in which nothing more is to be done. */
  ended: string[];
  steps: Record<string, Step>;
  /** Who enters records of the own department; supervisors enter them for any. */
  write: Role[];
  /** `department`: its own people and supervisors; `everyone`: whoever has a role. */
  read: 'department' | 'everyone';
  /** The field that names who has to act; without one it is whoever entered the record. */
  owner?: string;
  /** The fields of a line of the list: the first is its title. */
  columns: string[];
  /** How fields of the statistics form are counted from its records, by field code. */
  counts?: Record<string, Count>;
  /** Its line in the weekly digest; without one only what is late is counted there. */
  digest?: DigestLine;
  /** Reads one line of text into the fields; undefined where it says too little. */
  line?: (typed: string, today: string) => Values | undefined;
}

/** Which open records a digest counts, and what it says of them. It is read by many: nothing of what was written in a record. */
interface DigestLine {
  /** Every state in which something is still to be done when absent. */
  state?: string;
  /** Only what is due within so many days, or late. */
  within?: number;
  says: (all: number, values: Values[]) => string;
}

/** Something that happens to a record. */
export interface Step {
  name: string;
  from: string[];
  /** The state after it; the same as before when absent. */
  to?: string;
  /** `owner`: the person whose record it is. Other roles act within their department, supervisors everywhere. */
  by: (Role | 'owner')[];
  asks?: Record<string, Field>;
}

/** Which records of a department count, and when. */
export interface Count {
  /** Its states now; any when absent. */
  in?: string[];
  /** Values of choices, by field. */
  when?: Record<string, string[]>;
  /** The day fields that make it count: it counts from the last of them on. When absent, the day it was entered. */
  on?: string[];
  /** Day fields after which it counts no more. */
  until?: string[];
  /** Day fields from which on it counts no more. */
  ends?: string[];
  /** Counts people (whose record it is) or gives the earliest day, instead of counting records. */
  as?: 'people' | 'day';
}

/** Gives a definition its type. */
export const defineRegister = (register: Register): Register => register;

/** Everything a record may hold, by its own labels: what it was entered with first, then what its steps ask for. */
export function allFields({ fields, steps }: Register): Record<string, Field> {
  return Object.assign({}, fields, ...Object.values(steps).map(({ asks }) => asks), fields);
}

/** The state of a new record. */
export function firstState({ states }: Pick<Register, 'states'>): string {
  return Object.keys(states)[0] ?? '';
}

/** The days by which something is to be done, ISO, each with the field that holds it. */
export function dueDays(register: Register, values: Values): { field: string; due: string }[] {
  return Object.entries(allFields(register)).flatMap(([field, { due }]) => {
    const day = values[field];
    return due && day ? [{ field, due: day }] : [];
  });
}

/** The earliest of them. */
export function dueDay(register: Register, values: Values): string | undefined {
  return dueDays(register, values)
    .map(({ due }) => due)
    .sort()[0];
}
