import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';

interface ScrollerProps {
  newest: Message | undefined;
  /** Id of the person reading. */
  mine: string;
  /** How many times that person has sent something here. */
  sent: number;
  testId: string;
  children: ReactNode;
}

const NEAR_PX = 80;

/**
 * A list that rests at its end: `column-reverse` lets the browser itself hold the last line in place while content
 * grows. A message taller than the window is shown from its beginning, because that is where its point stands.
 */
export function Scroller({ newest, mine, sent, testId, children }: ScrollerProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const seen = useRef<string>(undefined);
  // Set while the page itself scrolls, so that only the person's own scrolling counts as reading elsewhere.
  const placing = useRef(false);
  const toEnd = () => {
    const node = scroller.current;
    if (node) toBottom(node, placing);
    setAway(false);
  };

  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node || !newest || newest.ts === seen.current) return;
    const first = seen.current === undefined;
    seen.current = newest.ts;
    if (newest.user !== mine && away && !first) return setWaiting(true);
    toBottom(node, placing);
    const last = node.querySelector<HTMLElement>(`[data-ts="${newest.ts}"]`);
    if (newest.user !== mine && last && last.offsetHeight > node.clientHeight) last.scrollIntoView({ block: 'start' });
  }, [newest, mine, away]);
  useEffect(() => {
    if (!away) setWaiting(false);
  }, [away]);
  // Who sends something wants to see what comes of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only sending brings the end back.
  useLayoutEffect(() => {
    if (sent > 0) toEnd();
  }, [sent]);

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
        onScroll={({ currentTarget }) => {
          setAway(!placing.current && currentTarget.scrollTop < -NEAR_PX);
          placing.current = false;
        }}
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

/** Nothing moves, and no scroll event follows, where the end is in view already. */
function toBottom(node: HTMLDivElement, placing: RefObject<boolean>): void {
  placing.current = node.scrollTop !== 0;
  node.scrollTo({ top: 0 });
}
