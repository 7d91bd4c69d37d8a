import { type KeyboardEvent, useState } from 'react';
import { composing } from '../composer/keys.ts';
import type { Choice } from './choices.ts';

interface Driven {
  choices: Choice[];
  open: boolean;
  show(): void;
  hide(): void;
  choose(choice: Choice): void;
}

/** Which row is active, and what the keys do to the list; Enter never sends the form while the list is open. */
export function useComboboxKeys({ choices, open, show, hide, choose }: Driven) {
  const [moved, setMoved] = useState(0);
  const active = Math.min(moved, Math.max(0, choices.length - 1));
  const step = (by: number) => {
    if (!open) show();
    else if (choices.length > 0) setMoved((active + by + choices.length) % choices.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    const current = choices[active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') {
      if (!open) show();
      else if (current) choose(current);
    } else if (event.key === 'Escape' && open) hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { active, onKeyDown, reset: () => setMoved(0) };
}
