import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

interface MenuProps {
  label: string;
  face: ReactNode;
  items: string[];
  busy?: boolean;
  onChoose(index: number): void;
}

/** A menu button by the ARIA pattern: arrows move, Enter chooses, Esc and a click elsewhere close. */
export function Menu({ label, face, items, busy, onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
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
    if (!open) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') step(event.target, 1);
    else if (event.key === 'ArrowUp') step(event.target, -1);
    else return;
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
        aria-haspopup="menu"
        aria-expanded={open}
        aria-busy={busy}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <span className="menu-list" role="menu" aria-label={label}>
          {items.map((item, index) => (
            <button
              key={item}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(index);
              }}
            >
              {item}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}

function step(from: EventTarget, by: number) {
  const items = [...((from as HTMLElement).closest('.menu')?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.indexOf(from as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
