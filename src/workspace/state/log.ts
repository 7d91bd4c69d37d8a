import type { Refusal } from '../protocol.ts';

/** One request the app made or one delivery it got, for tests and for the developer's eye. */
export interface LogEntry {
  /** Counts up by one from the start of the workspace. */
  id: number;
  /** ISO time of the workspace's clock. */
  at: string;
  kind: 'request' | 'delivery';
  /** Web API method, `respond`, event type, command or interaction type. */
  name: string;
  ms: number;
  status: number;
  ok: boolean;
  /** What was wrong, in Slack's words. */
  wrong?: string;
  /** What Slack takes but draws otherwise than it was meant: `pointer: sentence`. */
  warnings?: string[];
  /** Of refused content: what Slack says is wrong, and where. */
  problems?: Refusal['problems'];
  /** The fault that was asked for and happened here. */
  fault?: string;
  /** What was sent, decoded. */
  body: unknown;
  /** What came back: of deliveries the acknowledgement. */
  answer?: unknown;
  /** Of deliveries: to send it again by hand, and which attempt this was (0 first). */
  delivery?: string;
  attempt?: number;
}

export interface Log {
  entries: readonly LogEntry[];
  add(entry: Omit<LogEntry, 'id'>): void;
}

const KEPT = 2000;

export function createLog(): Log {
  const entries: LogEntry[] = [];
  let last = 0;
  return {
    entries,
    add: (entry) => {
      last += 1;
      entries.push({ id: last, ...entry });
      if (entries.length > KEPT) entries.splice(0, entries.length - KEPT);
    },
  };
}
