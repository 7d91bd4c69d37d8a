import { useContext, useState } from 'react';
import type { AgentSession } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { ActContext } from '../state/act-context.ts';

interface StopButtonProps {
  session: AgentSession;
  onFailed(reason: string): void;
}

/** Asks the app to stop; it stays pressed until the app has done so and says it in its session. */
export function StopButton({ session, onFailed }: StopButtonProps) {
  const { as, act } = useContext(ActContext);
  const [asked, setAsked] = useState(false);
  const stop = async () => {
    if (asked) return;
    setAsked(true);
    const { channel, thread_ts } = session;
    const result = await act({ as, do: 'stop', channel, thread_ts });
    if (result.ok) return;
    setAsked(false);
    onFailed(result.reason);
  };
  return (
    <button type="button" className="button stop" aria-disabled={asked} data-testid="stop" onClick={() => void stop()}>
      <Icon name="stop" />
      {asked ? copy.sessions.stopping : copy.sessions.stop}
    </button>
  );
}
