import { Fragment } from 'react';
import { emojify } from './emoji.ts';
import { Link } from './link.tsx';
import { Broadcast, ChannelMention, GroupMention, UserMention } from './mention.tsx';
import type { Inline } from './parts.ts';
import { formatDate } from './time.ts';

/** Parts of a text never move, so their place is their key. */
export function Inlines({ parts }: { parts: Inline[] }) {
  return parts.map((part, index) => <InlineView key={index.toString()} part={part} />);
}

function InlineView({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'text':
      return <Fragment>{emojify(part.text)}</Fragment>;
    case 'bold':
      return (
        <b>
          <Inlines parts={part.children} />
        </b>
      );
    case 'italic':
      return (
        <i>
          <Inlines parts={part.children} />
        </i>
      );
    case 'strike':
      return (
        <s>
          <Inlines parts={part.children} />
        </s>
      );
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
