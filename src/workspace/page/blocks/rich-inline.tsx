import type { RichTextElement } from '@slack/types';
import type { ReactNode } from 'react';
import { copy } from '../copy.ts';
import { emojify } from '../text/emoji.ts';
import { Link } from '../text/link.tsx';
import { Broadcast, ChannelMention, GroupMention, UserMention } from '../text/mention.tsx';
import { formatDate } from '../text/time.ts';
import { Fault } from './fault.tsx';

/** The pieces of a rich text line with their styles; nothing in them is parsed. */
export function RichInline({ elements }: { elements: RichTextElement[] }) {
  return elements.map((element, index) => (
    <Styled key={index.toString()} styles={element.style ?? {}}>
      {draw(element)}
    </Styled>
  ));
}

function draw(element: RichTextElement): ReactNode {
  switch (element.type) {
    case 'text':
      return element.text;
    case 'link':
      return <Link url={element.url}>{element.text || element.url}</Link>;
    case 'user':
      return <UserMention id={element.user_id} />;
    case 'channel':
      return <ChannelMention id={element.channel_id} label="" />;
    case 'usergroup':
      return <GroupMention id={element.usergroup_id} label="" />;
    case 'team':
      return <GroupMention id={element.team_id} label="" />;
    case 'broadcast':
      return <Broadcast range={element.range} />;
    case 'emoji':
      return element.unicode ? fromHex(element.unicode) : emojify(`:${element.name}:`);
    case 'date':
      return <time>{formatDate(element.timestamp, element.format)}</time>;
    case 'color':
      return <code>{element.value}</code>;
    default: {
      const unknown: never = element;
      return <Fault reason={copy.blocks.unknownElement(String((unknown as { type?: unknown }).type))} />;
    }
  }
}

/** Slack names an emoji by its code points: 1f44d-1f3fb. */
function fromHex(unicode: string): string {
  return String.fromCodePoint(...unicode.split('-').map((part) => Number.parseInt(part, 16)));
}

interface StyledProps {
  styles: NonNullable<RichTextElement['style']>;
  children: ReactNode;
}

function Styled({ styles, children }: StyledProps) {
  let inside = children;
  if (styles.code) inside = <code>{inside}</code>;
  if (styles.bold) inside = <b>{inside}</b>;
  if (styles.italic) inside = <i>{inside}</i>;
  if (styles.strike) inside = <s>{inside}</s>;
  if (styles.underline) inside = <u>{inside}</u>;
  return inside;
}
