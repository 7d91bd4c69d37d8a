import type { Person } from '../../src/workspace/protocol.ts';

export type Role = Exclude<Person['role'], 'bot'>;

/** What a text on the screen must contain. */
export type Wanted = string | RegExp;

/** A file of the person's own machine. */
export interface Attached {
  name: string;
  bytes: Uint8Array;
}

/** Looks into a file that was saved, and throws when it is not what it should be. */
export type Look = (bytes: Buffer) => void | Promise<void>;

/** One step of a journey, as data: who does what. */
export type Step =
  | { who: Role; does: 'opens'; place: string }
  | { who: Role; does: 'types' | 'replies'; text: string }
  | { who: Role; does: 'clicks' | 'chooses' | 'runs'; label: string }
  | { who: Role; does: 'fills'; fields: Record<string, string | string[]> }
  | { who: Role; does: 'copies'; pattern: RegExp }
  | { who: Role; does: 'pastes'; label: string }
  | { who: Role; does: 'attaches'; label: string; file: Attached }
  | { who: Role; does: 'submits' | 'closes' }
  | { who: Role; does: 'sees' | 'doesNotSee'; what: Wanted[] }
  | { who: Role; does: 'seesOnce'; text: string }
  | { who: Role; does: 'seesNothingNew' }
  | { who: Role; does: 'saves'; name: string; look: Look }
  | { who: 'clock'; does: 'goesTo'; time: string }
  | { who: 'slack'; does: 'breaks'; fault: Record<string, unknown> }
  | { who: 'slack'; does: 'deliversAgain'; name: string };

export type PersonStep = Extract<Step, { who: Role }>;

/** A step and where in the test it is written, as lines of a stack. */
export interface Written {
  step: Step;
  site: string;
}

/** How a step names itself: `officer fills 想知道什么: "夜间施工"`. */
export function inWords({ who, does, ...given }: Step): string {
  return [who, does, ...Object.values(given).map(quoted)].join(' ').trim();
}

export function quoted(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (typeof value === 'function') return '…';
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map(quoted).join(', ');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${quoted(one)}`)
    .join(', ');
}
