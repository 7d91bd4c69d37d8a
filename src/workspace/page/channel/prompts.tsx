import { useContext, useState } from 'react';
import type { WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { ActContext } from '../state/act-context.ts';
import { threadBox } from './channel-composer.tsx';

interface PromptsProps {
  prompts: WorkspaceState['prompts'][string] | undefined;
  channel: string;
  thread?: string;
}

/** What the app suggests to ask; a press sends it, as in Slack. */
export function Prompts({ prompts, channel, thread }: PromptsProps) {
  const { as, act, fail } = useContext(ActContext);
  const [busy, setBusy] = useState<string>();
  if (!prompts || prompts.prompts.length === 0) return null;
  const send = async (text: string) => {
    if (busy !== undefined) return;
    setBusy(text);
    const result = await act({ as, do: 'say', channel, text, ...(thread !== undefined && { thread_ts: thread }) });
    fail(thread === undefined ? 'composer' : threadBox(thread), result.ok ? undefined : result.reason);
    setBusy(undefined);
  };
  const title = prompts.title ?? copy.composer.prompts;
  return (
    <fieldset className="prompts" aria-label={title}>
      <span className="muted">{title}</span>
      {prompts.prompts.map(({ title: face, message }) => (
        <button
          key={face}
          type="button"
          className="chip"
          title={message}
          aria-busy={busy === message}
          data-testid="prompt"
          onClick={() => void send(message)}
        >
          {face}
        </button>
      ))}
    </fieldset>
  );
}
