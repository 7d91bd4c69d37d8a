import { type ReactNode, useId, useState } from 'react';
import { copy } from '../copy.ts';

/** Above either, Slack folds the text unless the section says `expand`. */
const LONG = { characters: 700, lines: 15 };

interface FoldableProps {
  text: string;
  /** Never folded. */
  always: boolean;
  children: ReactNode;
}

export function Foldable({ text, always, children }: FoldableProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const long = text.length > LONG.characters || text.split('\n').length > LONG.lines;
  if (always || !long) return children;
  return (
    <>
      <div id={id} className={open ? '' : 'folded'}>
        {children}
      </div>
      <button type="button" className="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? copy.blocks.fold : copy.blocks.unfold}
      </button>
    </>
  );
}
