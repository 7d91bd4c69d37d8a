import { useContext, useMemo } from 'react';
import type { ActResult, Channel, WorkspaceState } from '../../protocol.ts';
import { commandsIn, peopleIn } from '../composer/commands.ts';
import { Composer } from '../composer/composer.tsx';
import { outgoing } from '../composer/outgoing.ts';
import { copy } from '../copy.ts';
import { chosenIn } from '../files/chosen.ts';
import { sendFiles } from '../files/send-files.ts';
import { ActContext, type Acting } from '../state/act-context.ts';
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
  const place = boxOf(as, channel, thread);
  const failureAt = thread === undefined ? 'composer' : threadBox(thread);
  const send = async (text: string): Promise<ActResult | undefined> => {
    const target = { as, channel: channel.id, ...(thread !== undefined && { thread }) };
    const withFiles = chosenIn(place).files.length > 0;
    const message = outgoing(text, target);
    if (message === 'nothing' && !withFiles) return undefined;
    fail(failureAt, undefined);
    onSent();
    const result = withFiles
      ? await sendFiles({ place, target, text, act })
      : await sent(message, { act, app: workspace.bot.name });
    if (!result.ok) fail(failureAt, result.reason);
    return result;
  };
  const shortcuts = useMemo(() => workspace.shortcuts.filter(({ type }) => type === 'global'), [workspace.shortcuts]);
  const commands = useMemo(
    () => (thread === undefined ? commandsIn(workspace, channel) : []),
    [workspace, channel, thread],
  );
  const whom = useMemo(() => peopleIn(workspace, channel), [workspace, channel]);
  const runShortcut = async (callback_id: string) => {
    const result = await act({ as, do: 'shortcut', callback_id });
    fail(failureAt, result.ok ? undefined : result.reason);
  };
  const label = channelLabel(channel, workspace);
  return (
    <Composer
      place={place}
      label={thread === undefined ? copy.composer.label(label) : copy.messages.reply}
      placeholder={thread === undefined ? copy.composer.placeholder(label) : copy.composer.threadPlaceholder}
      testId={thread === undefined ? 'composer' : 'thread-composer'}
      commands={commands}
      {...whom}
      shortcuts={shortcuts}
      onShortcut={runShortcut}
      fill={fill}
      onFilled={onFilled}
      failure={failure}
      onDismiss={() => fail(failureAt, undefined)}
      onSend={send}
    />
  );
}

function sent(
  message: ReturnType<typeof outgoing>,
  { act, app }: Pick<Acting, 'act'> & { app: string },
): ActResult | Promise<ActResult> {
  if (message === 'nothing') return { ok: true };
  return message === 'refused' ? { ok: false, reason: copy.composer.noCommandInThread(app) } : act(message);
}

/** Names the box of a person in a channel, or in a thread of it: drafts and chosen files are kept under it. */
export function boxOf(as: string, channel: Channel, thread?: string): string {
  return [as, channel.id, thread].join('/');
}

/** Where failures of a thread's box are kept. */
export function threadBox(ts: string): string {
  return `thread:${ts}`;
}
