import { memo, useState } from 'react';
import type { LogEntry } from '../../state/log.ts';
import { clockTime } from '../text/time.ts';
import { copy } from './copy.ts';
import { LogDetail } from './log-detail.tsx';

/** One line: when, what, how long, how it ended; opened, all that was sent and came back. */
export const LogRow = memo(function LogRow({ entry }: { entry: LogEntry }) {
  const [open, setOpen] = useState(false);
  const { at, kind, name, ms, status, ok, wrong, fault, attempt } = entry;
  return (
    <li className="log-entry" data-testid="log-entry" data-name={name}>
      <button type="button" className="log-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <time className="muted">{clockTime(Date.parse(at))}</time>
        <span className={`tag ${kind}`}>{copy.log.kinds[kind]}</span>
        <b>{name}</b>
        {attempt ? <span className="muted">{copy.log.attempt(attempt)}</span> : null}
        <span className="muted">{copy.log.ms(ms)}</span>
        <span className={ok ? 'muted' : 'error'}>
          {status === 0 ? copy.log.noStatus : status} {wrong ?? fault}
        </span>
      </button>
      {open && <LogDetail entry={entry} />}
    </li>
  );
});
