import { useState } from 'react';
import { toComposer, toRailOpener } from './focus.ts';

export interface Drawer {
  open: boolean;
  show(): void;
  /** Closed without a choice: the focus goes back to its button. */
  dismiss(): void;
  /** A channel was chosen in it. */
  done(): void;
  /** The focus went elsewhere by itself. */
  left(): void;
}

/** The rail of a narrow window, which covers the page until something was chosen. */
export function useDrawer(): Drawer {
  const [open, setOpen] = useState(false);
  const left = () => setOpen(false);
  return {
    open,
    show: () => setOpen(true),
    dismiss() {
      left();
      requestAnimationFrame(toRailOpener);
    },
    done() {
      left();
      // Who has a keyboard goes on typing; on a phone the keyboard would cover the messages.
      if (matchMedia('(hover: hover)').matches) requestAnimationFrame(() => toComposer());
    },
    left,
  };
}
