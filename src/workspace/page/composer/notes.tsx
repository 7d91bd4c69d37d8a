import type { CommandHint } from '../../protocol.ts';
import { copy } from '../copy.ts';

interface NotesProps {
  pending: string[];
  failure: string | undefined;
  being: CommandHint | undefined;
  onDismiss(): void;
}

/** The lines above the box: what failed, what is being sent, how the command being typed is used. */
export function Notes({ pending, failure, being, onDismiss }: NotesProps) {
  const waiting = pending.at(-1);
  return (
    <>
      {failure && (
        <p className="error failure" role="alert" data-testid="failure">
          {failure}
          <button type="button" className="link" onClick={onDismiss}>
            {copy.composer.dismiss}
          </button>
        </p>
      )}
      {waiting !== undefined && (
        <p className="status" role="status">
          {waiting.startsWith('/') ? copy.composer.running(waiting.split(/\s/, 1)[0] ?? '') : copy.composer.sending}
        </p>
      )}
      {being && (
        <p className="usage-line">
          <b>{being.command}</b> {being.usage_hint} <span className="muted">{being.description}</span>
        </p>
      )}
    </>
  );
}
