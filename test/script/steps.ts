import type { Person } from '../../src/workspace/protocol.ts';

export type Role = Exclude<Person['role'], 'bot'>;

/** What a text on the screen must contain. */
export type Wanted = string | RegExp;

/** One step of a journey, as data: who does what. */
export type Step =
  | { who: Role; does: 'opens'; place: string }
  | { who: Role; does: 'types' | 'replies'; text: string }
  | { who: Role; does: 'clicks' | 'chooses' | 'runs'; label: string }
  | { who: Role; does: 'fills'; fields: Record<string, string | string[]> }
  | { who: Role; does: 'submits' | 'closes' }
  | { who: Role; does: 'sees' | 'doesNotSee'; what: Wanted[] }
  | { who: Role; does: 'seesOnce'; text: string }
  | { who: Role; does: 'seesNothingNew' }
  | { who: 'clock'; does: 'goesTo'; time: string }
  | { who: 'slack'; does: 'breaks'; fault: Record<string, unknown> }
  | { who: 'slack'; does: 'deliversAgain'; name: string };

export type PersonStep = Extract<Step, { who: Role }>;

/** How a failing step names itself. */
export function inWords(step: Step): string {
  const { who, does, ...rest } = step;
  const given = Object.values(rest).map((value) => (value instanceof RegExp ? String(value) : JSON.stringify(value)));
  return `${who} ${does} ${given.join(' ')}`.trim();
}
