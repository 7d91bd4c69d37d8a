import { useContext } from 'react';
import type { ActResult, Channel, WorkspaceState } from '../../protocol.ts';
import { Composer } from '../composer/composer.tsx';
import { outgoing } from '../composer/outgoing.ts';
import { copy } from '../copy.ts';
import { ActContext } from '../state/act-context.ts';
import { channelLabel } from '../state/channel-view.ts';

interface ChannelComposerProps {
  workspace: WorkspaceState;
  channel: Channel;
  thread?: string;
  fill?: { text: string } | undefined;
  onFilled?: (() => void) | undefined;
  failure: string | undefined;
  onSent(): void;
}

/** The box of a channel or of a thread in it. */
export function ChannelComposer({ workspace, channel, thread, fill, onFilled, failure, onSent }: ChannelComposerProps) {
  const { act, as, fail } = useContext(ActContext);
  const failureAt = thread === undefined ? 'composer' : threadBox(thread);
  const send = async (text: string): Promise<ActResult | undefined> => {
    const message = outgoing(text, { as, channel: channel.id, ...(thread !== undefined && { thread }) });
    if (message === 'nothing') return undefined;
    fail(failureAt, undefined);
    onSent();
    const result =
      message === 'refused' ? ({ ok: false, reason: copy.composer.noCommandInThread } as const) : await act(message);
    if (!result.ok) fail(failureAt, result.reason);
    return result;
  };
  const label = channelLabel(channel, workspace);
  return (
    <Composer
      place={[as, channel.id, thread].join('/')}
      label={thread === undefined ? copy.composer.label(label) : copy.messages.reply}
      placeholder={thread === undefined ? copy.composer.placeholder(label) : copy.composer.threadPlaceholder}
      testId={thread === undefined ? 'composer' : 'thread-composer'}
      commands={thread === undefined ? workspace.commands : []}
      people={mentionable(workspace, channel)}
      fill={fill}
      onFilled={onFilled}
      failure={failure}
      onDismiss={() => fail(failureAt, undefined)}
      onSend={send}
    />
  );
}

/** Where failures of a thread's box are kept. */
export function threadBox(ts: string): string {
  return `thread:${ts}`;
}

/** The app first, then the others of the channel. */
function mentionable({ bot, people, me }: WorkspaceState, channel: Channel) {
  return [bot, ...people.filter((person) => person.id !== me.id && channel.members.includes(person.id))];
}
