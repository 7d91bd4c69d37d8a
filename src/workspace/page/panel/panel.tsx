import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { composing } from '../composer/keys.ts';
import { Icon } from '../frame/icon.tsx';
import { copy } from './copy.ts';
import { FaultPart } from './fault-part.tsx';
import { LogPart } from './log-part.tsx';
import { TimePart } from './time-part.tsx';

const PARTS = ['time', 'faults', 'log'] as const;

interface PanelProps {
  /** How far the workspace's time is from the real one, in milliseconds. */
  offset: number;
  onClose(): void;
}

/** The control side of the workspace: its time, what goes wrong in it, and what went over the wire. */
export function Panel({ offset, onClose }: PanelProps) {
  const [part, setPart] = useState<(typeof PARTS)[number]>('time');
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !composing(event)) onClose();
  };
  return (
    <aside className="panel" id="panel" aria-label={copy.title} data-testid="panel" onKeyDown={onKeyDown}>
      <header className="head">
        <div className="head-words">
          <h1>{copy.title}</h1>
        </div>
        <fieldset className="tabs" aria-label={copy.parts.label}>
          {PARTS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={part === each}
              data-testid={`panel-${each}`}
              onClick={() => setPart(each)}
            >
              {copy.parts[each]}
            </button>
          ))}
        </fieldset>
        <button
          ref={close}
          type="button"
          className="button icon-only"
          aria-label={copy.close}
          data-testid="panel-close"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="panel-body">
        {part === 'time' && <TimePart offset={offset} />}
        {part === 'faults' && <FaultPart />}
        {part === 'log' && <LogPart />}
      </div>
    </aside>
  );
}
