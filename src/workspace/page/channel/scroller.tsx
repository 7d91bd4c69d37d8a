import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';

interface ScrollerProps {
  newest: Message | undefined;
  /** Id of the person reading. */
  mine: string;
  testId: string;
  children: ReactNode;
}

const NEAR_PX = 80;

/**
 * A list that rests at its end: `column-reverse` lets the browser itself hold the last line in place while content
 * grows. A message taller than the window is shown from its beginning, because that is where its point stands.
 */
export function Scroller({ newest, mine, testId, children }: ScrollerProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const seen = useRef(newest?.ts);
  const toEnd = () => scroller.current?.scrollTo({ top: 0 });

  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node || !newest || newest.ts === seen.current) return;
    seen.current = newest.ts;
    if (newest.user !== mine && away) return setWaiting(true);
    node.scrollTo({ top: 0 });
    const last = node.querySelector<HTMLElement>(`[data-ts="${newest.ts}"]`);
    if (newest.user !== mine && last && last.offsetHeight > node.clientHeight) last.scrollIntoView({ block: 'start' });
  }, [newest, mine, away]);
  useEffect(() => {
    if (!away) setWaiting(false);
  }, [away]);

  return (
    <div className="scroller-place">
      <div
        ref={scroller}
        className="scroller"
        role="log"
        aria-live="off"
        aria-label={copy.messages.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        data-testid={testId}
        onScroll={({ currentTarget }) => setAway(currentTarget.scrollTop < -NEAR_PX)}
      >
        <div className="scroller-content">{children}</div>
      </div>
      {waiting && (
        <button type="button" className="jump" onClick={toEnd}>
          {copy.messages.jump}
        </button>
      )}
    </div>
  );
}
