import { useContext } from 'react';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';

export function UserMention({ id }: { id: string }) {
  const { people, me } = useContext(DirectoryContext);
  const name = people.find((person) => person.id === id)?.name ?? copy.messages.someone;
  return <span className={me?.id === id ? 'mention mine' : 'mention'}>@{name}</span>;
}

export function ChannelMention({ id, label }: { id: string; label: string }) {
  const { channels } = useContext(DirectoryContext);
  return <span className="mention">#{channels.find((channel) => channel.id === id)?.name ?? (label || id)}</span>;
}

export function GroupMention({ id, label }: { id: string; label: string }) {
  return <span className="mention">{label ? `@${label.replace(/^@/, '')}` : `@${id}`}</span>;
}

export function Broadcast({ range }: { range: string }) {
  return <span className="mention mine">{copy.blocks.broadcast[range] ?? `@${range}`}</span>;
}
