import { Fragment, useMemo } from 'react';
import { emojify } from './emoji.ts';
import { Broadcast, ChannelMention, GroupMention, Link, UserMention } from './mention.tsx';
import { type Chunk, type Inline, parseMrkdwn } from './mrkdwn.ts';
import { formatDate } from './time.ts';

/** mrkdwn as React elements, never as HTML text. */
export function MrkdwnView({ text }: { text: string }) {
  const chunks = useMemo(() => parseMrkdwn(text), [text]);
  return <div className="mrkdwn">{chunks.map(keyed(ChunkView))}</div>;
}

function ChunkView({ part }: { part: Chunk }) {
  if (part.kind === 'pre') return <pre>{part.text}</pre>;
  const inside = part.children.map(keyed(InlineView));
  return part.kind === 'quote' ? <blockquote>{inside}</blockquote> : <p>{inside}</p>;
}

function InlineView({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'text':
      return <Fragment>{emojify(part.text)}</Fragment>;
    case 'bold':
      return <b>{part.children.map(keyed(InlineView))}</b>;
    case 'italic':
      return <i>{part.children.map(keyed(InlineView))}</i>;
    case 'strike':
      return <s>{part.children.map(keyed(InlineView))}</s>;
    case 'code':
      return <code>{part.text}</code>;
    case 'break':
      return <br />;
    case 'link':
      return <Link url={part.url}>{part.label}</Link>;
    case 'user':
      return <UserMention id={part.id} />;
    case 'channel':
      return <ChannelMention id={part.id} label={part.label} />;
    case 'usergroup':
      return <GroupMention id={part.id} label={part.label} />;
    case 'broadcast':
      return <Broadcast range={part.range} />;
    case 'date':
      return <time>{formatDate(part.seconds, part.format)}</time>;
  }
}

/** Parts of a text never move, so their place is their key. */
function keyed<T>(View: (props: { part: T }) => React.JSX.Element) {
  return (part: T, index: number) => <View key={index.toString()} part={part} />;
}
