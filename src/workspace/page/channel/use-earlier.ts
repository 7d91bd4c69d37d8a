import { useEffect, useState } from 'react';
import type { Chunk } from '../state/chunks.ts';

/** What is certainly more than a window holds. */
const AT_ONCE = 40;

/**
 * The chunks to draw: the newest at once, so that a long channel opens as fast as a short one, and earlier ones whenever
 * the browser has nothing else to do. `reach`: a message that must be among them now.
 */
export function useEarlier(chunks: Chunk[], reach: string | undefined): Chunk[] {
  const [from, setFrom] = useState(() => beginning(chunks));
  const wanted = reach === undefined ? undefined : chunks.findLast(({ key }) => key <= reach)?.key;
  const first = [from, wanted].filter((key) => key !== undefined).sort()[0];
  const at = chunks.findIndex(({ key }) => first === undefined || key >= first);
  const shown = at > 0 ? chunks.slice(at) : chunks;
  const next = at > 0 ? chunks[at - 1]?.key : undefined;
  useEffect(() => {
    if (next === undefined) return;
    return whenIdle(() => setFrom(next));
  }, [next]);
  return shown;
}

function beginning(chunks: Chunk[]): string | undefined {
  let messages = 0;
  return chunks.findLast((chunk) => {
    messages += chunk.messages.length;
    return messages >= AT_ONCE;
  })?.key;
}

/** Safari has no idle callbacks; a short pause does there. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 30);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}
