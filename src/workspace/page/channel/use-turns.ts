import { useEffect, useState } from 'react';

const TURN_MS = 2500;

/** One of several texts after another; they begin anew when they change. */
export function useTurns(texts: string[] | undefined): string | undefined {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setTurn(0);
    if (texts === undefined || texts.length < 2) return;
    const timer = setInterval(() => setTurn((before) => before + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [texts]);
  return texts?.[turn % texts.length];
}
