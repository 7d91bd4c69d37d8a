import { type Dispatch, useContext, useEffect } from 'react';
import { Conversation } from '../channel/conversation.tsx';
import { Thread } from '../channel/thread.tsx';
import { copy, type Role } from '../copy.ts';
import { ActContext } from '../state/act-context.ts';
import { isApp } from '../state/channel-view.ts';
import type { PageAction, Screen } from '../state/page-state.ts';
import { toMessage } from './focus.ts';

interface DeskProps {
  screen: Screen;
  role: Role;
  dispatch: Dispatch<PageAction>;
  onRail(): void;
}

/** Everything right of the rail: the conversation and, beside it, the open thread. */
export function Desk({ screen, role, dispatch, onRail }: DeskProps) {
  const { workspace } = screen;
  const { act, fail, as } = useContext(ActContext);
  const channel = workspace?.channels.find((each) => each.id === screen.channel);
  const app = workspace !== undefined && channel !== undefined && isApp(channel, workspace.bot);
  const { tab } = screen;
  useEffect(() => {
    if (!app || !as) return;
    void act({ as, do: 'openHome', tab }).then((result) => {
      if (tab === 'home') fail('home', result.ok ? undefined : result.reason);
      // What the box says of something else stays.
      else if (!result.ok) fail('composer', result.reason);
    });
  }, [app, as, tab, act, fail]);

  if (!workspace || !channel) {
    return (
      <main className="desk opening" aria-busy={!screen.trouble}>
        <p role="status">{screen.trouble ? copy.link.failed(screen.trouble) : copy.link.opening}</p>
      </main>
    );
  }
  const closeThread = () => {
    dispatch({ type: 'thread', thread: undefined });
    if (screen.thread !== undefined) toMessage(screen.thread);
  };
  return (
    <>
      <Conversation
        key={channel.id}
        workspace={workspace}
        channel={channel}
        screen={screen}
        role={role}
        dispatch={dispatch}
        onRail={onRail}
      />
      {screen.thread !== undefined && !(app && tab === 'home') && (
        <Thread
          key={screen.thread}
          workspace={workspace}
          channel={channel}
          ts={screen.thread}
          failures={screen.failures}
          onClose={closeThread}
        />
      )}
    </>
  );
}
