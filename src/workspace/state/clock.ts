/** The workspace's time. It can be moved forward and back, and things can be due in it. */
export interface Clock {
  now(): Date;
  /** How far it is from the real time, in milliseconds. */
  offset(): number;
  /** A message timestamp, later than every one before it. */
  ts(): string;
  /** Makes sure the next `ts` is later than this one. */
  past(ts: string): void;
  /** Runs something after so many milliseconds of workspace time; what it does counts as done when its promise resolves. */
  after(ms: number, run: () => unknown): void;
  /**
   * Moves time by so many milliseconds, forward or back. On the way forward everything due runs in order, each at its own
   * time, with what becomes due because of it. Back, nothing runs again, and what is due stays due at its time.
   */
  advance(ms: number): Promise<void>;
  /** The same, to a distance from the real time. */
  setOffset(ms: number): Promise<void>;
  stop(): void;
}

/** The distance from real time that the clock starts with, and where a new one is kept. */
export interface Offset {
  ms: number;
  keep(ms: number): void;
}

interface Due {
  at: number;
  run: () => unknown;
}

/** The longest wait a timer of Node takes. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

export function createClock(base: () => Date, start: Offset = { ms: 0, keep: () => {} }): Clock {
  let offset = start.ms;
  let last = 0n;
  let due: Due[] = [];
  let timer: NodeJS.Timeout | undefined;
  let journeys = 0;
  let journey: Promise<void> = Promise.resolve();
  const time = () => base().getTime() + offset;

  /** The first thing due until then, taken off the list. */
  function take(until: number): Due | undefined {
    const next = due.reduce<Due | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
    if (next === undefined || next.at > until) return undefined;
    due = due.filter((one) => one !== next);
    return next;
  }

  function arm(): void {
    clearTimeout(timer);
    if (journeys > 0 || due.length === 0) return;
    const wait = due.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY) - time();
    timer = setTimeout(runDue, Math.min(Math.max(0, wait), LONGEST_WAIT_MS)).unref();
  }

  function runDue(): void {
    for (let next = take(time()); next !== undefined; next = take(time())) void next.run();
    arm();
  }

  async function travel(goal: number): Promise<void> {
    const there = () => base().getTime() + goal;
    for (let next = take(there()); next !== undefined; next = take(there())) {
      offset += Math.max(0, next.at - time());
      await next.run();
    }
    offset = goal;
    start.keep(offset);
  }

  /** One journey after the other; while one lasts, nothing runs by itself. */
  function depart(goal: () => number): Promise<void> {
    journeys += 1;
    clearTimeout(timer);
    const arrived = journey.then(() => travel(goal()));
    journey = arrived
      .catch(() => {})
      .finally(() => {
        journeys -= 1;
        arm();
      });
    return arrived;
  }

  return {
    now: () => new Date(time()),
    offset: () => offset,
    ts: () => {
      const wanted = BigInt(time()) * 1000n;
      last = wanted > last ? wanted : last + 1n;
      return `${last / 1_000_000n}.${String(last % 1_000_000n).padStart(6, '0')}`;
    },
    past: (ts) => {
      const micro = BigInt(ts.replace('.', ''));
      if (micro > last) last = micro;
    },
    after: (ms, run) => {
      due.push({ at: time() + ms, run });
      arm();
    },
    advance: (ms) => depart(() => offset + ms),
    setOffset: (ms) => depart(() => ms),
    stop: () => {
      clearTimeout(timer);
      due = [];
    },
  };
}
