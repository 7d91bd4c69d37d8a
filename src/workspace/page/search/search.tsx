import { type KeyboardEvent, useContext, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { showMessage } from '../channel/use-target.ts';
import { composing } from '../composer/keys.ts';
import { Icon } from '../frame/icon.tsx';
import { DirectoryContext } from '../state/directory.ts';
import { copy } from './copy.ts';
import { find } from './find.ts';
import { mark, unmark } from './marks.ts';

interface SearchProps {
  messages: Message[];
  channel: string;
  /** The open thread. */
  thread: string | undefined;
  /** Brings a message onto the page: drawn in the list, or its thread opened. */
  onReach(message: Message): void;
  onClose(): void;
}

/** A box over the messages: how many hold the word, from one to the next, and marks in the texts. */
export function Search({ messages, channel, thread, onReach, onClose }: SearchProps) {
  const directory = useContext(DirectoryContext);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState<string>();
  const query = useDeferredValue(typed);
  const box = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => find(messages, channel, { query, directory }), [messages, channel, query, directory]);
  // The newest is what people look for; who goes up from there finds the rest.
  const chosen = hits.findIndex(({ ts }) => ts === at);
  const index = chosen >= 0 ? chosen : hits.length - 1;
  const current = hits[index];

  useEffect(() => box.current?.focus(), []);
  useEffect(() => unmark, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thread brings other texts onto the page.
  useEffect(() => {
    mark(query, { hits: hits.map(({ ts }) => ts), current: current?.ts });
  }, [query, hits, current, thread]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another hit moves the page, not the same one edited.
  useEffect(() => {
    if (!current) return;
    onReach(current);
    showMessage(current.ts, () => {
      box.current?.focus();
      mark(query, { hits: hits.map(({ ts }) => ts), current: current.ts })?.scrollIntoView({ block: 'center' });
    });
  }, [current?.ts, query]);

  const step = (by: number) => setAt(hits[(index + by + hits.length) % hits.length]?.ts);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp')
      step(event.key === 'ArrowUp' || (event.key === 'Enter' && !event.shiftKey) ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count = (words: typeof copy.count) => (hits.length > 0 ? words(index + 1, hits.length) : copy.none);
  return (
    <search className="search" data-testid="search" onKeyDown={onKeyDown}>
      <input
        ref={box}
        className="field"
        type="text"
        value={typed}
        aria-label={copy.label}
        placeholder={copy.placeholder}
        data-testid="search-box"
        onChange={({ target }) => setTyped(target.value)}
      />
      <span className="muted" aria-hidden="true">
        {query.trim() && count(copy.short)}
      </span>
      <span className="sr-only" role="status" data-testid="search-count">
        {query.trim() && count(copy.count)}
      </span>
      <Step name="up" label={copy.previous} disabled={hits.length === 0} onPress={() => step(-1)} />
      <Step name="down" label={copy.next} disabled={hits.length === 0} onPress={() => step(1)} />
      <Step name="close" label={copy.close} onPress={onClose} />
    </search>
  );
}

interface StepProps {
  name: 'up' | 'down' | 'close';
  label: string;
  disabled?: boolean;
  onPress(): void;
}

const ICONS = { up: 'up_arrow', down: 'down_arrow', close: 'close' } as const;

function Step({ name, label, disabled, onPress }: StepProps) {
  return (
    <button
      type="button"
      className="button icon-only"
      aria-label={label}
      title={label}
      disabled={disabled}
      data-testid={`search-${name}`}
      onClick={onPress}
    >
      <Icon name={ICONS[name]} />
    </button>
  );
}
