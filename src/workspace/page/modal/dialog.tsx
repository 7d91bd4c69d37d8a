import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { composing } from '../composer/keys.ts';
import { toComposer } from '../frame/focus.ts';

interface DialogProps {
  label: string;
  testId: string;
  className?: string;
  onClose(): void;
  children: ReactNode;
}

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary';

/** The browser's own modal dialog: everything behind it is inert; Tab goes round inside, Esc closes. */
export function Dialog({ label, testId, className = 'dialog', onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const node = dialog.current;
    const before = focused();
    node?.showModal();
    const first = node?.querySelector<HTMLElement>('[data-focus=true], input, textarea, select');
    first?.focus();
    return () => void requestAnimationFrame(() => giveBack(before));
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Tab') goRound(event);
  };
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      data-testid={testId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** Where the focus stood outside all dialogs: a pushed modal follows one that is already gone. */
let outside: HTMLElement | undefined;

function focused(): HTMLElement | undefined {
  const node = document.activeElement;
  if (!(node instanceof HTMLElement) || node === document.body) return undefined;
  if (!node.closest('dialog')) outside = node;
  return node;
}

/** Once the dialog is gone: closing it by hand would focus a box that then takes no text. */
function giveBack(before: HTMLElement | undefined) {
  const to = [before, outside].find((each) => each?.isConnected);
  if (!to?.closest('dialog') && document.querySelector('dialog[open]')) return;
  if (to) to.focus();
  // A page opened with the dialog already there has nothing before it.
  else toComposer();
}

function goRound(event: KeyboardEvent) {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [all[0], all.at(-1)];
  const from = document.activeElement;
  if (event.shiftKey && from === first) last?.focus();
  else if (!event.shiftKey && from === last) first?.focus();
  else return;
  event.preventDefault();
}
