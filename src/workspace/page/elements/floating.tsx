import { type HTMLAttributes, type RefObject, useLayoutEffect, useRef } from 'react';

interface FloatingProps extends HTMLAttributes<HTMLDivElement> {
  anchor: RefObject<HTMLElement | null>;
  /** At least as wide as what it hangs on. */
  wide?: boolean;
}

const GAP_PX = 3;
const EDGE_PX = 6;
const TALLEST_PX = 340;
const LOWEST_PX = 80;

/** A box in the browser's top layer beside its anchor: nothing cuts it off, and it opens upwards where there is more room. */
export function Floating({ anchor, wide, className = '', ...rest }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    node.showPopover?.();
    const settle = () => anchor.current && place(node, anchor.current, wide === true);
    settle();
    const grown = new ResizeObserver(settle);
    grown.observe(node);
    addEventListener('scroll', settle, true);
    addEventListener('resize', settle);
    return () => {
      grown.disconnect();
      removeEventListener('scroll', settle, true);
      removeEventListener('resize', settle);
    };
  }, [anchor, wide]);
  return <div {...rest} ref={box} popover="manual" className={`floating ${className}`} />;
}

function place(node: HTMLElement, anchor: HTMLElement, wide: boolean) {
  const at = anchor.getBoundingClientRect();
  const [above, below] = [at.top - EDGE_PX, innerHeight - at.bottom - EDGE_PX];
  const { style } = node;
  if (wide) style.minWidth = `${Math.min(at.width, innerWidth - 2 * EDGE_PX)}px`;
  style.maxHeight = `${TALLEST_PX}px`;
  const up = node.offsetHeight + GAP_PX > below && above > below;
  style.maxHeight = `${Math.min(TALLEST_PX, Math.max(LOWEST_PX, (up ? above : below) - GAP_PX))}px`;
  style.top = `${up ? at.top - GAP_PX - node.offsetHeight : at.bottom + GAP_PX}px`;
  style.left = `${Math.max(EDGE_PX, Math.min(at.left, innerWidth - node.offsetWidth - EDGE_PX))}px`;
}
