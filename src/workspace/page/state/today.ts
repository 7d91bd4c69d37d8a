import { createContext, useEffect, useReducer } from 'react';
import { dayOf } from '../text/time.ts';

/** ISO calendar day in the workspace, which has a time of its own. */
export const TodayContext = createContext('');

/** The workspace's time in epoch milliseconds, so far from the real one; looked at again after so many milliseconds. */
export function useWorkspaceTime(offset: number, every: number): number {
  const [, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [every]);
  return Date.now() + offset;
}

export function todayAt(milliseconds: number): string {
  return dayOf(milliseconds / 1000);
}
