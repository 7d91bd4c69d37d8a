import type { Version as Event } from '../life.store.ts';
import type { Cells, Report } from '../types.ts';

export interface Version {
  state: 'accepted' | 'submitted' | 'returned' | 'none';
  /** What is accepted holds, while a correction is on its way. */
  correcting: boolean;
  /** Only of what is accepted or waits to be. */
  cells?: Cells;
  reasons: Record<string, string>;
  /** What the registers said when it was handed in, by field code. */
  records: Record<string, number | string>;
  /** Which time it was handed in, from 1; 0 before. */
  version: number;
  /** ISO instant of that time. */
  at?: string;
}

/** The version of a report that others may see: what was last accepted, or else what waits to be. */
export function shownVersion({ state }: Pick<Report, 'state'>, events: Event[]): Version {
  const accepted = events.findLastIndex(({ step }) => step === 'accept');
  const handed = events.findLastIndex(({ step }) => step === 'submit');
  const nothing = { correcting: false, reasons: {}, records: {} };
  const number = events.filter(({ step }) => step === 'submit').length;
  if (accepted >= 0) return { state: 'accepted', correcting: state !== 'accepted', ...told(events, accepted) };
  if (state === 'submitted') return { state, correcting: false, ...told(events, handed) };
  return { ...nothing, state: handed >= 0 ? 'returned' : 'none', version: number };
}

function told(events: Event[], at: number) {
  const submissions = events.slice(0, at + 1).filter(({ step }) => step === 'submit');
  const last = submissions.at(-1);
  const { cells = {}, reasons = {} } = events[at] ?? {};
  const records = JSON.parse(last?.given.records ?? '{}') as Record<string, number | string>;
  return { cells, reasons, records, version: submissions.length, ...(last && { at: last.at }) };
}
