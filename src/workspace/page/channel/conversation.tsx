import { type Dispatch, useCallback, useEffect, useState } from 'react';
import type { Channel, Message, WorkspaceState } from '../../protocol.ts';
import { copy, type Role } from '../copy.ts';
import { choose } from '../files/chosen.ts';
import { DropHint } from '../files/drop-hint.tsx';
import { useDrop } from '../files/use-drop.ts';
import { Search } from '../search/search.tsx';
import { useSearch } from '../search/use-search.ts';
import { channelLabel, isApp } from '../state/channel-view.ts';
import type { PageAction, Screen } from '../state/page-state.ts';
import { boxOf, ChannelComposer } from './channel-composer.tsx';
import { ChannelHead } from './channel-head.tsx';
import { FirstVisit } from './first-visit.tsx';
import { Home } from './home.tsx';
import { MessageList } from './message-list.tsx';
import { Prompts } from './prompts.tsx';
import { Refusals } from './refusals.tsx';
import { appTopic } from './tries.ts';
import { useOpenedThread } from './use-opened-thread.ts';
import { useTarget } from './use-target.ts';

interface ConversationProps {
  workspace: WorkspaceState;
  channel: Channel;
  screen: Screen;
  role: Role;
  dispatch: Dispatch<PageAction>;
  onRail(): void;
}

/** One channel: head, messages (or the app's home), and the box. */
export function Conversation({ workspace, channel, screen, role, dispatch, onRail }: ConversationProps) {
  const [fill, setFill] = useState<{ text: string }>();
  const [sent, setSent] = useState(0);
  const app = isApp(channel, workspace.bot);
  const home = app && screen.tab === 'home';
  const openThread = useCallback((thread: string) => dispatch({ type: 'thread', thread }), [dispatch]);
  useOpenedThread({ workspace, channel, enabled: app && !home, open: openThread });

  const [reach, setReach] = useState<string>();
  useTarget(workspace, screen, { dispatch, onReach: setReach });
  const [searching, setSearching] = useSearch(!home);
  const reachHit = ({ ts, thread_ts }: Message) => {
    const root = thread_ts ?? ts;
    setReach(root);
    if (root !== ts && screen.thread !== root) openThread(root);
  };

  const newest = workspace.messages.findLast((message) => message.channel === channel.id)?.ts;
  // The line „new“ stands where reading had ended when the channel was opened.
  const [readBefore] = useState(screen.read[channel.id] ?? '');
  useEffect(() => {
    if (newest && !home) dispatch({ type: 'read', channel: channel.id, ts: newest });
  }, [newest, home, channel.id, dispatch]);

  const label = channelLabel(channel, workspace);
  const drop = useDrop((files) => choose(boxOf(workspace.me.id, channel), files), !home);
  return (
    <main className="desk" aria-label={copy.messages.label(label)} {...drop.handlers}>
      {drop.over && <DropHint where={label} />}
      <ChannelHead
        channel={channel}
        label={label}
        tab={app ? screen.tab : undefined}
        onTab={(tab) => dispatch({ type: 'tab', tab })}
        onSearch={() => setSearching(!searching)}
        onRail={onRail}
      />
      {searching && !home && (
        <Search
          messages={workspace.messages}
          channel={channel.id}
          thread={screen.thread}
          onReach={reachHit}
          onClose={() => {
            setSearching(false);
            document.querySelector<HTMLElement>('[data-testid=search-open]')?.focus();
          }}
        />
      )}
      {screen.link === 'lost' && (
        <p className="lost" role="status">
          {copy.link.lost}
        </p>
      )}
      {home ? (
        <Home view={workspace.home} failure={screen.failures.home} />
      ) : (
        <>
          <MessageList
            workspace={workspace}
            channel={channel}
            readBefore={readBefore}
            failures={screen.failures}
            sent={sent}
            reach={reach}
            onThread={openThread}
            empty={
              <FirstVisit
                role={role}
                label={label}
                topic={app ? appTopic(workspace.commands) : channel.topic}
                commands={workspace.commands}
                onTry={(text) => setFill({ text })}
              />
            }
          />
          <Refusals
            refusals={screen.refusals ?? []}
            channel={channel.id}
            onDismiss={(refusal) => dispatch({ type: 'dismissed', refusal })}
          />
          {app && <Prompts prompts={workspace.prompts[channel.id]} channel={channel.id} />}
          <ChannelComposer
            workspace={workspace}
            channel={channel}
            fill={fill}
            onFilled={() => setFill(undefined)}
            failure={screen.failures.composer}
            onSent={() => setSent(sent + 1)}
          />
        </>
      )}
    </main>
  );
}
