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
  /** Reads one line of text into the fields; undefined where it says too little. */
  line?: (typed: string, today: string) => Values | undefined;
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

/** Everything a record of this register may hold: what it was entered with, and what its steps ask for. */
export function allFields({ fields, steps }: Register): Record<string, Field> {
  return Object.assign({}, ...Object.values(steps).map(({ asks }) => asks), fields);
}

/** The state of a new record. */
export function firstState({ states }: Pick<Register, 'states'>): string {
  return Object.keys(states)[0] ?? '';
}

/** The day by which something is to be done, ISO: the earliest of its due fields. */
export function dueDay(register: Register, values: Values): string | undefined {
  const days = Object.entries(allFields(register)).flatMap(([id, { due }]) => (due && values[id]) || []);
  return days.sort()[0];
}
