import { useContext } from 'react';
import { copy } from '../copy.ts';
import { ActContext } from '../state/act-context.ts';
import { isWorking, type Working } from '../state/working.ts';
import { StopButton } from './stop-button.tsx';
import { useTurns } from './use-turns.ts';

interface StatusLineProps extends Working {
  /** Where a failure to stop is shown. */
  failureAt?: string;
}

/** What the app says it is doing right now, in turn where it says several things, and the button that stops it. */
export function StatusLine({ failureAt, ...working }: StatusLineProps) {
  const { fail } = useContext(ActContext);
  const turn = useTurns(working.loading);
  const { text, session } = working;
  if (!isWorking(working)) return null;
  return (
    <div className="status" data-testid="status">
      <span className="dots" aria-hidden="true" />
      <span role="status">{text ?? copy.sessions.working}</span>
      {turn !== undefined && <span aria-hidden="true">{turn}</span>}
      {session?.stoppable && (
        <StopButton session={session} onFailed={(reason) => fail(failureAt ?? session.thread_ts, reason)} />
      )}
    </div>
  );
}
