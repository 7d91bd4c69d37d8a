import { useContext, useEffect, useRef, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { plainText } from '../text/plain.ts';

/** Reads out what others write while the page is open; what was there before is not read. */
export function Announcer({ messages }: { messages: Message[] }) {
  const directory = useContext(DirectoryContext);
  const newest = messages.at(-1);
  const seen = useRef(newest?.ts ?? '');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!newest || newest.ts <= seen.current) return;
    seen.current = newest.ts;
    if (newest.user === directory.me?.id) return;
    const name = directory.people.find((person) => person.id === newest.user)?.name ?? copy.messages.someone;
    setSaid(copy.messages.announce(name, plainText(newest.text, directory)));
  }, [newest, directory]);
  return (
    <div className="sr-only" aria-live="polite" data-testid="announcer">
      {said}
    </div>
  );
}
