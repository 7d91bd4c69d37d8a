/** The workspace's time. It can be set from outside and moved forward, and things can be due in it. */
export interface Clock {
  now(): Date;
  /** A message timestamp, later than every one before it. */
  ts(): string;
  /** Makes sure the next `ts` is later than this one. */
  past(ts: string): void;
  /** Runs something after so many milliseconds of workspace time. */
  after(ms: number, run: () => void): void;
  /** Moves time forward and runs what has come due. */
  advance(ms: number): void;
  stop(): void;
}

/** What one timer can hold, about 24 days; a later thing is looked at again then. */
const LONGEST_MS = 2 ** 31 - 1;

export function createClock(base: () => Date): Clock {
  let offset = 0;
  let last = 0n;
  let due: { at: number; run: () => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const now = () => new Date(base().getTime() + offset);

  function arm(): void {
    clearTimeout(timer);
    const next = Math.min(...due.map((item) => item.at));
    if (!Number.isFinite(next)) return;
    timer = setTimeout(runDue, Math.min(LONGEST_MS, Math.max(0, next - now().getTime()))).unref();
  }

  function runDue(): void {
    const at = now().getTime();
    const ready = due.filter((item) => item.at <= at);
    due = due.filter((item) => item.at > at);
    for (const item of ready) item.run();
    arm();
  }

  return {
    now,
    ts: () => {
      const wanted = BigInt(now().getTime()) * 1000n;
      last = wanted > last ? wanted : last + 1n;
      return `${last / 1_000_000n}.${String(last % 1_000_000n).padStart(6, '0')}`;
    },
    past: (ts) => {
      const micro = BigInt(ts.replace('.', ''));
      if (micro > last) last = micro;
    },
    after: (ms, run) => {
      due.push({ at: now().getTime() + ms, run });
      arm();
    },
    advance: (ms) => {
      offset += ms;
      runDue();
    },
    stop: () => {
      clearTimeout(timer);
      due = [];
    },
  };
}
