import { type FormEvent, useContext, useState } from 'react';
import type { AgentSession } from '../../protocol.ts';
import { composing } from '../composer/keys.ts';
import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { ActContext } from '../state/act-context.ts';

interface ThreadTitleProps {
  session: AgentSession | undefined;
  onFailed(reason: string | undefined): void;
}

/** The title of a thread: its session's, which anybody here may change, or just what it is. */
export function ThreadTitle({ session, onFailed }: ThreadTitleProps) {
  const { as, act } = useContext(ActContext);
  const [typed, setTyped] = useState<string>();
  const title = session?.title ?? copy.thread.title;
  if (session === undefined) return <h1>{title}</h1>;
  const close = () => {
    setTyped(undefined);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-testid=rename]')?.focus());
  };
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const { channel, thread_ts } = session;
    const result = await act({ as, do: 'rename', channel, thread_ts, title: typed ?? '' });
    onFailed(result.ok ? undefined : result.reason);
    if (result.ok) close();
  };
  if (typed === undefined) {
    return (
      <div className="thread-title">
        <h1 data-testid="thread-title">{title}</h1>
        <button
          type="button"
          className="button icon-only"
          aria-label={copy.sessions.rename}
          title={copy.sessions.rename}
          data-testid="rename"
          onClick={() => setTyped(session.title ?? '')}
        >
          <Icon name="pen" />
        </button>
      </div>
    );
  }
  return (
    <form
      className="thread-title"
      onSubmit={(event) => void rename(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || composing(event)) return;
        event.stopPropagation();
        close();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here.
        autoFocus
        className="field"
        aria-label={copy.sessions.title}
        data-testid="rename-title"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button">
        {copy.sessions.save}
      </button>
    </form>
  );
}
