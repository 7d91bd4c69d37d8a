import type { Channel } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import { copy as search } from '../search/copy.ts';
import type { Screen } from '../state/page-state.ts';

interface ChannelHeadProps {
  channel: Channel;
  label: string;
  /** Set in the app's channel only. */
  tab: Screen['tab'] | undefined;
  onTab(tab: Screen['tab']): void;
  onSearch(): void;
  onRail(): void;
}

export function ChannelHead({ channel, label, tab, onTab, onSearch, onRail }: ChannelHeadProps) {
  return (
    <header className="head">
      <button type="button" className="button icon-only rail-open" aria-label={copy.rail.open} onClick={onRail}>
        <Icon name="menu" />
      </button>
      <div className="head-words">
        <h1 title={label}>{label}</h1>
        {channel.topic && (
          <p className="topic" title={channel.topic}>
            {channel.topic}
          </p>
        )}
      </div>
      {channel.kind === 'channel' && <span className="muted">{copy.messages.members(channel.members.length)}</span>}
      {tab !== 'home' && (
        <button
          type="button"
          className="button icon-only"
          aria-label={search.label}
          title={search.open}
          aria-keyshortcuts="Alt+K"
          data-testid="search-open"
          onClick={onSearch}
        >
          <Icon name="search" />
        </button>
      )}
      {tab && (
        <fieldset className="tabs" aria-label={copy.tabs.label}>
          {(['home', 'messages'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={tab === each}
              data-testid={`tab-${each}`}
              onClick={() => onTab(each)}
            >
              {copy.tabs[each]}
            </button>
          ))}
        </fieldset>
      )}
    </header>
  );
}
