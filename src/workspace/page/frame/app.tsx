import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Act } from '../../protocol.ts';
import { copy, type Role } from '../copy.ts';
import { ConfirmHost } from '../modal/confirm-host.tsx';
import { Modals } from '../modal/modals.tsx';
import { Panel } from '../panel/panel.tsx';
import { ActContext } from '../state/act-context.ts';
import { perform } from '../state/api.ts';
import { DirectoryContext, useDirectory } from '../state/directory.ts';
import { keepRead, loadRead } from '../state/kept.ts';
import { type PageState, reduce, type Screen } from '../state/page-state.ts';
import { readPlace } from '../state/place.ts';
import { NO_SHORTCUTS, ShortcutsContext } from '../state/shortcuts.ts';
import { TodayContext, todayAt, useWorkspaceTime } from '../state/today.ts';
import { useLink } from '../state/use-link.ts';
import { usePlace } from '../state/use-place.ts';
import { Announcer } from './announcer.tsx';
import { Banner } from './banner.tsx';
import { Desk } from './desk.tsx';
import { Rail } from './rail.tsx';

const LOOK_MS = 30_000;

/** The whole window: banner, rail, conversation, thread, and the modals above them. */
export function App() {
  const [state, dispatch] = useReducer(reduce, undefined, start);
  const [railOpen, setRailOpen] = useState(false);
  const [panelOpen, setPanelOpen] = useState(false);
  const screen = state.screens[state.role];
  const { workspace, read } = screen;
  useLink(state.role, dispatch);
  usePlace(state, dispatch);
  useEffect(() => keepRead(state.role, read), [state.role, read]);

  const fail = useCallback((at: string, reason: string | undefined) => dispatch({ type: 'failure', at, reason }), []);
  const closeRail = () => {
    setRailOpen(false);
    // Who has a keyboard goes on typing; on a phone the keyboard would cover the messages.
    if (matchMedia('(hover: hover)').matches) requestAnimationFrame(toComposer);
  };
  const closePanel = () => {
    setPanelOpen(false);
    // On a phone the rail is away, and with it the button that opened the panel.
    const openers = document.querySelectorAll<HTMLElement>('[data-testid=panel-open], .rail-open');
    [...openers].find((each) => each.checkVisibility({ visibilityProperty: true }))?.focus();
  };
  const offset = workspace?.offset_ms ?? 0;
  const today = todayAt(useWorkspaceTime(offset, LOOK_MS));
  const as = workspace?.me.id ?? '';
  const acting = useMemo(() => ({ as, act: (act: Act) => perform(act), fail }), [as, fail]);
  const directory = useDirectory(workspace);
  return (
    <ActContext value={acting}>
      <DirectoryContext value={directory}>
        <ShortcutsContext value={workspace?.shortcuts ?? NO_SHORTCUTS}>
          <TodayContext value={today}>
            <ConfirmHost>
              <button type="button" className="skip" onClick={toComposer}>
                {copy.skip}
              </button>
              <Banner offset={offset} />
              <div className="frame" data-rail={railOpen ? 'open' : 'closed'}>
                <Rail
                  state={state}
                  dispatch={dispatch}
                  onDone={closeRail}
                  panelOpen={panelOpen}
                  onPanel={() => {
                    setRailOpen(false);
                    setPanelOpen(!panelOpen);
                  }}
                />
                <Desk
                  key={state.role}
                  screen={screen}
                  role={state.role}
                  dispatch={dispatch}
                  onRail={() => setRailOpen(true)}
                />
                {panelOpen && <Panel offset={offset} onClose={closePanel} />}
              </div>
              {workspace && (
                <Modals
                  as={as}
                  modals={workspace.modals}
                  onAct={acting.act}
                  onClosed={(view_id) => dispatch({ type: 'modalClosed', view_id })}
                />
              )}
              {workspace && <Announcer key={state.role} messages={workspace.messages} />}
            </ConfirmHost>
          </TodayContext>
        </ShortcutsContext>
      </DirectoryContext>
    </ActContext>
  );
}

function start(): PageState {
  const place = readPlace(location);
  const screen = (role: Role): Screen => ({
    link: 'opening',
    tab: 'messages',
    failures: {},
    read: loadRead(role),
    ...(place.role === role && place.channel !== undefined && { channel: place.channel }),
    ...(place.role === role && place.message !== undefined && { target: place.message }),
  });
  return {
    role: place.role,
    screens: { officer: screen('officer'), contact: screen('contact'), supervisor: screen('supervisor') },
  };
}

function toComposer() {
  document.querySelector<HTMLElement>('[data-testid=composer]')?.focus();
}
