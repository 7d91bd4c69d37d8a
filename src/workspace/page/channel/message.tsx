import { memo, useContext, useRef } from 'react';
import type { Message } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { Avatar } from '../frame/avatar.tsx';
import { Icon } from '../frame/icon.tsx';
import { DirectoryContext } from '../state/directory.ts';
import type { Working } from '../state/working.ts';
import { dayInWords, timeOf } from '../text/time.ts';
import { MessageBody } from './message-body.tsx';
import { MessageEdit } from './message-edit.tsx';
import { MessageTools } from './message-tools.tsx';
import { Reactions } from './reactions.tsx';
import { Replies } from './replies.tsx';
import { sameMessage } from './same-message.ts';
import { StatusLine } from './status-line.tsx';
import { useEditing } from './use-editing.ts';

interface MessageProps extends Partial<Working> {
  message: Message;
  /** Directly below one of the same author: without head. */
  compact: boolean;
  replies?: Message[] | undefined;
  failure: string | undefined;
  /** Absent inside a thread. */
  onThread?(ts: string): void;
}

/** Drawn anew only when something of it changed: many others stand beside a message that streams. */
export const MessageView = memo(function MessageView(props: MessageProps) {
  const { message, compact, replies, text, loading, session, failure, onThread } = props;
  const streams = message.streaming_state === 'in_progress';
  const { people } = useContext(DirectoryContext);
  const author = people.find((person) => person.id === message.user);
  const name = author?.name ?? copy.messages.someone;
  const { editing, begin, end } = useEditing(message, onThread ? 'channel' : 'thread');
  const node = useRef<HTMLElement>(null);
  const stopEditing = () => {
    end();
    requestAnimationFrame(() => node.current?.querySelector<HTMLElement>('[data-testid=message-menu]')?.focus());
  };
  const time = (
    <time dateTime={new Date(Number(message.ts) * 1000).toISOString()} title={dayInWords(message.ts)}>
      {timeOf(message.ts)}
    </time>
  );
  return (
    <article
      ref={node}
      className={`message ${compact ? 'compact' : ''} ${message.only ? 'only' : ''} ${streams ? 'streams' : ''}`}
      aria-label={name}
      aria-busy={streams || undefined}
      data-testid="message"
      data-ts={message.ts}
      data-user={message.user}
    >
      {compact ? <span className="gutter">{time}</span> : <Avatar role={author?.role ?? 'bot'} name={name} />}
      <div className="message-main">
        {!compact && (
          <p className="message-head">
            <b>{name}</b>
            {author && author.name !== copy.roles[author.role] && (
              <span className={`tag ${author.role}`}>{copy.roles[author.role]}</span>
            )}
            {time}
          </p>
        )}
        {message.only && (
          <p className="only-mark" data-testid="only">
            <Icon name="eye" /> {copy.messages.only}
          </p>
        )}
        {message.pinned && (
          <p className="pin-mark" data-testid="pinned">
            <Icon name="pin" /> {copy.messages.pinned}
          </p>
        )}
        {editing ? (
          <MessageEdit message={message} editing={editing} onDone={stopEditing} />
        ) : (
          <MessageBody message={message} />
        )}
        <Reactions message={message} />
        {failure && (
          <p className="error failure" role="alert" data-testid="failure">
            {failure}
          </p>
        )}
        {onThread && replies && <Replies replies={replies} onOpen={() => onThread(message.ts)} />}
        <StatusLine text={text} loading={loading} session={session} />
      </div>
      {!editing && (
        <MessageTools message={message} onThread={onThread && (() => onThread(message.ts))} onEdit={begin} />
      )}
    </article>
  );
}, sameMessage);
