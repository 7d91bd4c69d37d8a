import { useState } from 'react';
import type { LogEntry } from '../../state/log.ts';
import { copy } from './copy.ts';
import { LogRow } from './log-row.tsx';
import { KEPT, useLog } from './use-log.ts';

type Filter = keyof typeof copy.log.filters;

const SHOWS: Record<Filter, (entry: LogEntry) => boolean> = {
  all: () => true,
  problems: (entry) => !entry.ok || entry.fault !== undefined || entry.warnings !== undefined,
  requests: (entry) => entry.kind === 'request',
  deliveries: (entry) => entry.kind === 'delivery',
};

/** What went over the wire, the newest first. */
export function LogPart() {
  const [filter, setFilter] = useState<Filter>('all');
  const entries = useLog();
  const shown = entries.filter(SHOWS[filter]).toReversed();
  return (
    <section className="panel-part" aria-label={copy.parts.log}>
      <fieldset className="tabs" aria-label={copy.log.filter}>
        {(Object.keys(SHOWS) as Filter[]).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={filter === each}
            data-testid={`log-${each}`}
            onClick={() => setFilter(each)}
          >
            {copy.log.filters[each]}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p className="muted">{copy.log.none}</p>}
      <ul className="panel-list" data-testid="log">
        {shown.map((entry) => (
          <LogRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {entries.length === KEPT && <p className="muted">{copy.log.kept(KEPT)}</p>}
    </section>
  );
}
