import { type FormEvent, useState } from 'react';
import { useWorkspaceTime } from '../state/today.ts';
import { dayOf, momentInWords, timeOf } from '../text/time.ts';
import { control, type Move } from './control.ts';
import { copy } from './copy.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What time it is in the workspace, and how to make it another. */
export function TimePart({ offset }: { offset: number }) {
  const now = useWorkspaceTime(offset, 1000);
  const [wanted, setWanted] = useState(() => `${dayOf(now / 1000)}T${timeOf(now / 1000)}`);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const move = async (to: Move) => {
    if (busy) return;
    setBusy(true);
    const moved = await control.move(to);
    setBusy(false);
    setWrong(moved.ok ? undefined : reasonOf(moved.reason));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void move({ at: `${wanted}+08:00` });
  };
  const button = (face: string, to: Move) => (
    <button type="button" className="button" aria-disabled={busy} onClick={() => void move(to)}>
      {face}
    </button>
  );
  return (
    <section className="panel-part" aria-label={copy.parts.time}>
      <p className="muted">{copy.time.now}</p>
      <p className="panel-now" data-testid="panel-now">
        {momentInWords(now)}
      </p>
      <p className="muted">{offset === 0 ? copy.time.real : copy.time.other}</p>
      <div className="panel-row">
        {button(copy.time.minute, { ms: MINUTE })}
        {button(copy.time.hour, { ms: 60 * MINUTE })}
        {button(copy.time.morning, { at: `${dayOf((now + DAY) / 1000)}T08:30+08:00` })}
        {button(copy.time.reset, { reset: true })}
      </div>
      <form className="panel-row" onSubmit={onSubmit}>
        <input
          type="datetime-local"
          className="field"
          aria-label={copy.time.label}
          data-testid="panel-moment"
          required
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <button type="submit" className="button primary" aria-disabled={busy}>
          {copy.time.set}
        </button>
      </form>
      <p role="status">{busy && copy.time.moving}</p>
      {wrong && (
        <p className="error" role="alert">
          {wrong}
        </p>
      )}
      <p className="muted">{copy.time.hint}</p>
    </section>
  );
}

function reasonOf(reason: string): string {
  return reason === 'at' || reason === 'ms' ? copy.time.wrong : copy.failed(reason);
}
