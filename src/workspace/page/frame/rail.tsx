import { type Dispatch, useEffect, useRef } from 'react';
import { composing } from '../composer/keys.ts';
import { copy } from '../copy.ts';
import type { PageAction, PageState } from '../state/page-state.ts';
import { Channels } from './channels.tsx';
import { Icon } from './icon.tsx';
import { People } from './people.tsx';
import { RailFoot } from './rail-foot.tsx';
import type { Drawer } from './use-drawer.ts';

interface RailProps {
  state: PageState;
  dispatch: Dispatch<PageAction>;
  drawer: Drawer;
  panelOpen: boolean;
  onPanel(): void;
}

/** Who one is, where one is, and what concerns the window; in a narrow window a drawer that Esc closes. */
export function Rail({ state, dispatch, drawer, panelOpen, onPanel }: RailProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (drawer.open) close.current?.focus();
  }, [drawer.open]);
  return (
    <>
      <nav
        className="rail"
        aria-label={copy.rail.label}
        onKeyDown={(event) => {
          if (drawer.open && event.key === 'Escape' && !composing(event)) drawer.dismiss();
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (drawer.open && relatedTarget && !currentTarget.contains(relatedTarget)) drawer.left();
        }}
      >
        <div className="rail-head">
          <span className="brand">
            <Icon name="plumb" />
            {copy.title}
          </span>
          <button
            ref={close}
            type="button"
            className="button icon-only rail-close"
            aria-label={copy.rail.close}
            onClick={drawer.dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
        <People state={state} onChoose={(role) => dispatch({ type: 'person', role })} />
        <div className="rail-lists">
          <Channels
            screen={state.screens[state.role]}
            onChoose={(channel) => {
              dispatch({ type: 'channel', channel });
              drawer.done();
            }}
          />
        </div>
        <RailFoot panelOpen={panelOpen} onPanel={onPanel} />
      </nav>
      <button
        type="button"
        className="rail-shade"
        aria-label={copy.rail.close}
        tabIndex={-1}
        onClick={drawer.dismiss}
      />
    </>
  );
}
