import { useEffect, useState } from 'react';

/** Whether the search stands open in this channel, where there is something to search; Alt+K opens and closes it, by the key's place, whatever it types. */
export function useSearch(possible: boolean): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!possible) return;
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyK') return;
      // What is behind a dialog stays as it is.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [possible]);
  return [open, setOpen];
}
