import type { Dispatch } from 'react';
import { copy } from '../copy.ts';
import type { PageAction, PageState } from '../state/page-state.ts';
import { Channels } from './channels.tsx';
import { Icon } from './icon.tsx';
import { People } from './people.tsx';
import { RailFoot } from './rail-foot.tsx';

interface RailProps {
  state: PageState;
  dispatch: Dispatch<PageAction>;
  /** On a phone the rail covers the page until something was chosen. */
  onDone(): void;
  panelOpen: boolean;
  onPanel(): void;
}

export function Rail({ state, dispatch, onDone, panelOpen, onPanel }: RailProps) {
  return (
    <>
      <nav className="rail" aria-label={copy.rail.label}>
        <div className="rail-head">
          <span className="brand">
            <Icon name="plumb" />
            {copy.title}
          </span>
          <button type="button" className="button icon-only rail-close" aria-label={copy.rail.close} onClick={onDone}>
            <Icon name="close" />
          </button>
        </div>
        <People state={state} onChoose={(role) => dispatch({ type: 'person', role })} />
        <div className="rail-lists">
          <Channels
            screen={state.screens[state.role]}
            onChoose={(channel) => {
              dispatch({ type: 'channel', channel });
              onDone();
            }}
          />
        </div>
        <RailFoot panelOpen={panelOpen} onPanel={onPanel} />
      </nav>
      <button type="button" className="rail-shade" aria-label={copy.rail.close} tabIndex={-1} onClick={onDone} />
    </>
  );
}
