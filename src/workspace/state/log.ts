/** One request the app made or one delivery it got, for tests and for the developer's eye. */
interface LogEntry {
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
  /** What was sent, decoded. */
  body: unknown;
  answer?: unknown;
  /** Of deliveries: to send it again by hand, and which attempt this was (0 first). */
  delivery?: string;
  attempt?: number;
}

export interface Log {
  entries: readonly LogEntry[];
  add(entry: LogEntry): void;
}

const KEPT = 2000;

export function createLog(): Log {
  const entries: LogEntry[] = [];
  return {
    entries,
    add: (entry) => {
      entries.push(entry);
      if (entries.length > KEPT) entries.splice(0, entries.length - KEPT);
    },
  };
}
