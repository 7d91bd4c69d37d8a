import { useContext, useEffect, useRef, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { plainText } from '../text/plain.ts';
import { type Heard, hear } from './hear.ts';

function fileNames({ files = [] }: Message): string {
  return files.length === 0 ? '' : copy.files.announce(files.map(({ name }) => name).join(' '));
}

/** Reads out what others write while the page is open; what was there before is not read. */
export function Announcer({ messages }: { messages: Message[] }) {
  const directory = useContext(DirectoryContext);
  const heard = useRef<Heard>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const now = hear(messages, heard.current);
    heard.current = now.heard;
    const others = now.aloud.filter((message) => message.user !== directory.me?.id);
    if (others.length === 0) return;
    const nameOf = (id: string) => directory.people.find((person) => person.id === id)?.name ?? copy.messages.someone;
    const lines = others.map((message) =>
      copy.messages.announce(nameOf(message.user), plainText(message.text, directory) || fileNames(message)),
    );
    setSaid(lines.join('\n'));
  }, [messages, directory]);
  return (
    <div className="sr-only" aria-live="polite" data-testid="announcer">
      {said}
    </div>
  );
}
