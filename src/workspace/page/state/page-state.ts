import type { Change, Refusal, WorkspaceState } from '../../protocol.ts';
import type { Role } from '../copy.ts';
import { applyChange } from './apply-change.ts';

/** What one person has before them; kept while another is looked at. */
export interface Screen {
  workspace?: WorkspaceState;
  link: 'opening' | 'live' | 'lost';
  /** Why the workspace could not be opened. */
  trouble?: string;
  channel?: string;
  tab: 'home' | 'messages';
  thread?: string;
  /** ts of a message that a link asked for and that is still to be shown. */
  target?: string;
  /** Failures to show, by the place they belong to: a message's ts, `home`, `composer`, or `thread:` and a ts. */
  failures: Record<string, string>;
  /** ts of the newest message seen, by channel. */
  read: Record<string, string>;
  /** What was refused that the app meant for this person, the oldest first, until dismissed. */
  refusals?: Refusal[];
}

export interface PageState {
  role: Role;
  screens: Record<Role, Screen>;
}

export type PageAction =
  | { type: 'person'; role: Role }
  | { type: 'loaded'; role: Role; workspace: WorkspaceState }
  | { type: 'link'; role: Role; link: Screen['link']; trouble?: string }
  | { type: 'change'; role: Role; change: Change }
  | { type: 'channel'; channel: string; message?: string }
  | { type: 'arrived' }
  | { type: 'tab'; tab: Screen['tab'] }
  | { type: 'thread'; thread: string | undefined }
  | { type: 'read'; channel: string; ts: string }
  | { type: 'failure'; at: string; reason: string | undefined }
  | { type: 'dismissed'; refusal: string }
  | { type: 'modalClosed'; view_id: string };

export function reduce(state: PageState, action: PageAction): PageState {
  if (action.type === 'person') return { ...state, role: action.role };
  const role = 'role' in action ? action.role : state.role;
  const screen = reduceScreen(state.screens[role], action);
  return screen === state.screens[role] ? state : { ...state, screens: { ...state.screens, [role]: screen } };
}

function reduceScreen(screen: Screen, action: Exclude<PageAction, { type: 'person' }>): Screen {
  switch (action.type) {
    case 'loaded': {
      const { trouble: _, ...rest } = screen;
      return {
        ...rest,
        workspace: action.workspace,
        link: 'live',
        channel: stillThere(screen.channel, action.workspace),
      };
    }
    case 'link': {
      const { trouble: _, ...rest } = screen;
      return { ...rest, link: action.link, ...(action.trouble !== undefined && { trouble: action.trouble }) };
    }
    case 'change':
      return changed(screen, action.change);
    case 'channel':
      return {
        // What failed in the box of one channel says nothing to another.
        ...withFailure(without(screen, 'thread'), 'composer', undefined),
        channel: action.channel,
        ...(action.message && { target: action.message }),
      };
    case 'arrived':
      return without(screen, 'target');
    case 'tab':
      return { ...screen, tab: action.tab };
    case 'thread':
      return action.thread === undefined ? without(screen, 'thread') : { ...screen, thread: action.thread };
    case 'read':
      return (screen.read[action.channel] ?? '') >= action.ts
        ? screen
        : { ...screen, read: { ...screen.read, [action.channel]: action.ts } };
    case 'failure':
      return withFailure(screen, action.at, action.reason);
    case 'dismissed':
      return { ...screen, refusals: (screen.refusals ?? []).filter(({ id }) => id !== action.refusal) };
    case 'modalClosed': {
      if (!screen.workspace) return screen;
      const modals = screen.workspace.modals.filter((modal) => modal.view_id !== action.view_id);
      return { ...screen, workspace: { ...screen.workspace, modals } };
    }
  }
}

/** So many refusals are shown at most; an app that keeps trying must not push everything else away. */
const REFUSALS = 3;

function changed(screen: Screen, change: Change): Screen {
  if (change.type === 'refused')
    return { ...screen, refusals: [...(screen.refusals ?? []), change.refusal].slice(-REFUSALS) };
  if (change.type !== 'failed') {
    return screen.workspace ? { ...screen, workspace: applyChange(screen.workspace, change) } : screen;
  }
  const { what, reason } = change;
  const known = screen.workspace?.messages.some((message) => message.ts === what);
  return withFailure(screen, known ? what : 'composer', reason);
}

/** Of the app's direct channel, or the first one, when the chosen channel is not there. */
function stillThere(channel: string | undefined, { channels, bot }: WorkspaceState): string {
  if (channels.some((each) => each.id === channel)) return channel as string;
  const app = channels.find((each) => each.kind === 'im' && each.members.includes(bot.id));
  return app?.id ?? channels[0]?.id ?? '';
}

/** The workspace tells a failure twice, as the answer to the act and as a change; it is shown once, where the act was. */
function withFailure(screen: Screen, at: string, reason: string | undefined): Screen {
  const { [at]: before, ...rest } = screen.failures;
  if (at === 'composer' && reason !== undefined && Object.values(rest).includes(reason)) return screen;
  const { composer, ...elsewhere } = rest;
  const others = composer === undefined || composer === reason ? elsewhere : rest;
  if (reason === undefined) return before === undefined ? screen : { ...screen, failures: others };
  return { ...screen, failures: { ...others, [at]: reason } };
}

function without(screen: Screen, key: 'thread' | 'target'): Screen {
  const { [key]: _, ...rest } = screen;
  return rest;
}
