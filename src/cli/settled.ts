import type { Client } from '../workspace/client.ts';
import type { WorkspaceState } from '../workspace/protocol.ts';

const LOOK_MS = 150;
const QUIET_LOOKS = 4;
const LONGEST_MS = 20_000;

/** What this person sees once the bot has answered: at once when the bot can be asked, else when nothing new has come for a while. */
export async function saidBy(
  client: Client,
  before: WorkspaceState,
  idle?: () => Promise<void>,
): Promise<WorkspaceState> {
  if (idle) {
    await idle();
    return client.state();
  }
  const deadline = Date.now() + LONGEST_MS;
  let [last, quiet] = ['', 0];
  let state = before;
  while (Date.now() < deadline && quiet < QUIET_LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    state = await client.state();
    const seen = JSON.stringify([state.messages, state.modals]);
    const answered = state.messages.length > before.messages.length || state.modals.length > before.modals.length;
    quiet = seen === last && answered ? quiet + 1 : 0;
    last = seen;
  }
  return state;
}
