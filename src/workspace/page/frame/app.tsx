import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Act } from '../../protocol.ts';
import { copy, ROLES, type Role } from '../copy.ts';
import { ConfirmHost } from '../modal/confirm-host.tsx';
import { Modals } from '../modal/modals.tsx';
import { Panel } from '../panel/panel.tsx';
import { ActContext } from '../state/act-context.ts';
import { perform } from '../state/api.ts';
import { DirectoryContext, useDirectory } from '../state/directory.ts';
import { keepRead, loadRead } from '../state/kept.ts';
import { type PageAction, type PageState, reduce, type Screen } from '../state/page-state.ts';
import { readPlace } from '../state/place.ts';
import { NO_SHORTCUTS, ShortcutsContext } from '../state/shortcuts.ts';
import { TodayContext, todayAt, useWorkspaceTime } from '../state/today.ts';
import { useLink } from '../state/use-link.ts';
import { usePlace } from '../state/use-place.ts';
import { Announcer } from './announcer.tsx';
import { Banner } from './banner.tsx';
import { Desk } from './desk.tsx';
import { toComposer, toPanelOpener } from './focus.ts';
import { Rail } from './rail.tsx';
import { useDrawer } from './use-drawer.ts';

const LOOK_MS = 30_000;
/** Where the panel takes the place of the thread; the style sheet has the same width. */
const NARROW = '(max-width: 1500px)';

/** The whole window: banner, rail, conversation, thread, and the modals above them. */
export function App() {
  const [state, dispatch] = useReducer(reduce, undefined, start);
  const drawer = useDrawer();
  const [panelOpen, setPanelOpen] = useState(false);
  const screen = state.screens[state.role];
  const { workspace, read } = screen;
  useLink(state.role, dispatch);
  usePlace(state, dispatch);
  useEffect(() => keepRead(state.role, read), [state.role, read]);

  const fail = useCallback((at: string, reason: string | undefined) => dispatch({ type: 'failure', at, reason }), []);
  const closePanel = () => {
    setPanelOpen(false);
    toPanelOpener();
  };
  // Who opens a thread wants to see it, and beside the panel there is no room for it.
  const onDesk = useCallback((action: PageAction) => {
    if (action.type === 'thread' && action.thread !== undefined && matchMedia(NARROW).matches) setPanelOpen(false);
    dispatch(action);
  }, []);
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
              <button type="button" className="skip" onClick={() => toComposer()}>
                {copy.skip}
              </button>
              <Banner offset={offset} />
              <div className="frame" data-rail={drawer.open ? 'open' : 'closed'}>
                <Rail
                  state={state}
                  dispatch={dispatch}
                  drawer={drawer}
                  panelOpen={panelOpen}
                  onPanel={() => {
                    drawer.left();
                    setPanelOpen(!panelOpen);
                  }}
                />
                <Desk key={state.role} screen={screen} role={state.role} dispatch={onDesk} onRail={drawer.show} />
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
    screens: Object.fromEntries(ROLES.map((role) => [role, screen(role)])) as PageState['screens'],
  };
}
