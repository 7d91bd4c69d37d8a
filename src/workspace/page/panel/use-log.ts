import { useEffect, useState } from 'react';
import type { LogEntry } from '../../state/log.ts';
import { control } from './control.ts';

export const KEPT = 300;
const LOOK_MS = 1000;

/** The newest entries of the log, oldest first, looked at again while this stands on the page. */
export function useLog(): LogEntry[] {
  const [entries, setEntries] = useState<LogEntry[]>([]);
  useEffect(() => {
    let ended = false;
    let last: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const page = await control.log(last, KEPT);
      if (ended) return;
      if (page.ok && page.last < (last ?? 0)) {
        // The workspace has started anew and counts from one again.
        last = undefined;
        setEntries([]);
      } else if (page.ok && page.entries.length > 0) {
        last = page.entries.at(-1)?.id;
        setEntries((before) => [...before, ...page.entries].slice(-KEPT));
      }
      timer = setTimeout(look, LOOK_MS);
    };
    void look();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, []);
  return entries;
}
