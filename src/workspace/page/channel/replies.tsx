import { useContext } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { Avatar } from '../frame/avatar.tsx';
import { DirectoryContext } from '../state/directory.ts';
import { timeOf } from '../text/time.ts';

/** How many replies stand in a thread, who wrote them and when the last one came; opens it. */
export function Replies({ replies, onOpen }: { replies: Message[]; onOpen(): void }) {
  const { people } = useContext(DirectoryContext);
  const authors = [...new Set(replies.map((reply) => reply.user))].slice(0, 3);
  const last = replies.at(-1);
  return (
    <button type="button" className="replies" data-testid="replies" onClick={onOpen}>
      {authors.map((id) => {
        const person = people.find((each) => each.id === id);
        return <Avatar key={id} role={person?.role ?? 'bot'} name={person?.name ?? ''} />;
      })}
      <b>{copy.messages.replies(replies.length)}</b>
      {last && <span className="muted">{copy.messages.lastReply(timeOf(last.ts))}</span>}
    </button>
  );
}
