import type { KnownBlock } from '@slack/types';
import { clientOf } from '../../src/workspace/client.ts';
import type { ActResult, Message, StateValues, WorkspaceState } from '../../src/workspace/protocol.ts';
import { messageText, modalText } from '../../src/workspace/terminal/index.ts';
import { acting } from './acting.ts';
import { noneCalled } from './failure.ts';
import { attached, saved } from './files.ts';
import { filled } from './filling.ts';
import type { Screen } from './stage.ts';
import type { Role } from './steps.ts';

const APP = '准绳';
const HOME = '首页';

/** A person in front of the workspace without a page: acts over its HTTP, reads blocks as text. */
export function terminalScreen(url: string, role: Role): Screen {
  const client = clientOf(url, role);
  if (!client) throw new Error(role);
  const known = new Map<string, string>();
  let place = `D${client.person.id.slice(1)}`;
  let typed: StateValues = {};

  const here = ({ messages }: WorkspaceState) => messages.filter((message) => message.channel === place);
  const isNew = (message: Message) => known.get(keyOf(message)) !== JSON.stringify(message);

  return {
    async open(name) {
      const { channels } = await client.state();
      const channel = channels.find((one) => one.name === (name === HOME ? APP : name));
      if (!channel)
        throw new Error(noneCalled(name, { what: 'place', names: [...channels.map((one) => one.name), HOME] }));
      place = name === HOME ? HOME : channel.id;
      if (channel.kind === 'im') await took(client.act({ do: 'openHome', tab: name === HOME ? 'home' : 'messages' }));
    },
    async remember() {
      for (const message of (await client.state()).messages) known.set(keyOf(message), JSON.stringify(message));
    },
    async act(step) {
      const state = await client.state();
      if (step.does === 'fills') {
        typed = { ...typed, ...filled((state.modals.at(-1)?.view.blocks ?? []) as KnownBlock[], step.fields) };
        return;
      }
      if (step.does === 'attaches') {
        const blocks = (state.modals.at(-1)?.view.blocks ?? []) as KnownBlock[];
        typed = await attached({ url, client }, { blocks, typed }, [step.label, step.file]);
        return;
      }
      await took(acting(client, step, { state, messages: here(state), place, typed }), step.does === 'submits');
      if (onTop(await client.state()) !== onTop(state)) typed = {};
    },
    async text() {
      const state = await client.state();
      if (state.modals.length > 0 || place === HOME) return above(state, place === HOME);
      return read(state, here(state).filter(isNew));
    },
    file: async (name) => saved({ url, client }, here(await client.state()), name),
    async whole() {
      const state = await client.state();
      return [read(state, here(state)), above(state, place === HOME)].join('\n');
    },
  };
}

function read(state: WorkspaceState, messages: Message[]): string {
  return messages.map((message) => messageText(message, everyone(state))).join('\n');
}

/** Which window is on top: another one, or another in its place, begins empty. */
const onTop = ({ modals }: WorkspaceState) => modals.at(-1)?.view.private_metadata;

/** The window on top, else the home tab where that is open. */
function above(state: WorkspaceState, home: boolean): string {
  const modal = state.modals.at(-1);
  if (modal) return modalText(modal, everyone(state));
  return home && state.home ? modalText({ view_id: '', view: state.home }, everyone(state)) : '';
}

function everyone({ people, bot }: WorkspaceState) {
  return [...people, bot];
}

function keyOf({ channel, ts }: Message): string {
  return `${channel} ${ts}`;
}

/** A refused act ends the journey; a form that is sent back is for the next step to look at. */
async function took(result: Promise<ActResult>, mayBeSentBack = false): Promise<void> {
  const answer = await result;
  if (!answer.ok && !mayBeSentBack) throw new Error(answer.reason);
}
