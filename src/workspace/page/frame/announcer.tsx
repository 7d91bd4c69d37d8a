import { useContext, useEffect, useRef, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { plainText } from '../text/plain.ts';
import { editedSince } from './edited-since.ts';
import { type Heard, hear } from './hear.ts';

/** How long an answer that is still being put right must stand still. */
const STILL_MS = 800;

function fileNames({ files = [] }: Message): string {
  return files.length === 0 ? '' : copy.files.announce(files.map(({ name }) => name).join(' '));
}

/** Reads out what others write while the page is open, and once what the app then makes of it; what was before is not read. */
export function Announcer({ messages }: { messages: Message[] }) {
  const directory = useContext(DirectoryContext);
  const heard = useRef<Heard>(undefined);
  const read = useRef(new Map<string, string>());
  const [said, setSaid] = useState('');
  useEffect(() => {
    const now = hear(messages, heard.current);
    heard.current = now.heard;
    const nameOf = (id: string) => directory.people.find((person) => person.id === id)?.name ?? copy.messages.someone;
    const say = (aloud: Message[]) => {
      const lines = aloud.map((message) =>
        copy.messages.announce(nameOf(message.user), plainText(message.text, directory) || fileNames(message)),
      );
      setSaid(lines.join('\n'));
    };
    const others = now.aloud.filter((message) => message.user !== directory.me?.id);
    for (const { ts, text } of others) read.current.set(ts, text);
    if (others.length > 0) say(others);
    const edited = editedSince(messages, read.current);
    if (edited === undefined) return;
    const timer = setTimeout(() => {
      read.current.delete(edited.ts);
      say([edited]);
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [messages, directory]);
  return (
    <div className="sr-only" aria-live="polite" data-testid="announcer">
      {said}
    </div>
  );
}
