import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Floating } from './floating.tsx';

export interface MenuItem {
  key: string;
  label: string;
  /** Smaller, below the label. */
  note?: string;
  danger?: boolean;
  /** Begins a part of its own. */
  parted?: boolean;
}

interface MenuProps {
  label: string;
  face: ReactNode;
  items: MenuItem[];
  busy?: boolean;
  testId?: string;
  onChoose(index: number): void;
}

/** Where a key leads in a menu of so many items. */
const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A menu button by the ARIA pattern: arrows move, Enter chooses, Esc, Tab and a click elsewhere close. */
export function Menu({ label, face, items, busy, testId, onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: Event) => root.current?.contains(event.target as Node) || setOpen(false);
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open && event.key === 'ArrowDown') setOpen(true);
    else if (!open) return;
    else if (event.key === 'Tab') return setOpen(false);
    else if (event.key === 'Escape') close();
    else {
      const all = entries();
      const to = STEPS[event.key]?.(all.indexOf(event.target as HTMLElement), all.length);
      if (to === undefined) return;
      all[to]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="menu" ref={root} onKeyDown={onKeyDown} role="none">
      <button
        ref={opener}
        type="button"
        className="button icon-only"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-busy={busy}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <Floating anchor={opener} className="menu-list" role="menu" aria-label={label}>
          {items.map((item, index) => (
            <Fragment key={item.key}>
              {item.parted && <hr />}
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={item.danger ? 'danger' : undefined}
                onClick={() => {
                  close();
                  onChoose(index);
                }}
              >
                {item.label}
                {item.note && <small>{item.note}</small>}
              </button>
            </Fragment>
          ))}
        </Floating>
      )}
    </span>
  );
}
