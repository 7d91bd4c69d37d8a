import type { WorkspaceState } from '../protocol.ts';
import { toLocal } from '../state/messages.ts';
import { toLocalSession } from '../state/sessions.ts';
import { shortcutsOf } from '../state/shortcuts.ts';
import { modalsOf } from '../state/views.ts';
import type { World } from '../types.ts';

/** What one person, named by id or role, may see now; undefined for somebody who is not a person here. */
export function stateFor(world: World, as: unknown): WorkspaceState | undefined {
  const me = world.people.find((person) => person.id === as || person.role === as);
  if (me === undefined) return undefined;
  const channels = world.channels.filter((channel) => channel.members.includes(me.id));
  const ephemeral = world.ephemeral.filter((message) => message.only === me.id);
  const messages = [...channels.flatMap((channel) => world.messages.get(channel.id) ?? []), ...ephemeral];
  const visible = (key: string) => channels.some((channel) => channel.id === key.split(':')[0]);
  return {
    me,
    people: world.people,
    bot: world.bot,
    channels,
    messages: messages.sort((a, b) => (a.ts < b.ts ? -1 : 1)).map(toLocal),
    commands: (world.manifest?.features?.slash_commands ?? []).map(({ command, description, usage_hint }) => ({
      command,
      description,
      ...(usage_hint === undefined ? {} : { usage_hint }),
    })),
    shortcuts: shortcutsOf(world),
    home: (world.homes.get(me.id) ?? null) as WorkspaceState['home'],
    modals: modalsOf(world, me.id).map(({ view, errors }) => ({
      view_id: view.id,
      view: view as never,
      ...(errors === undefined ? {} : { errors }),
    })),
    prompts: Object.fromEntries([...world.prompts].filter(([key]) => visible(key))),
    statuses: Object.fromEntries([...world.statuses].filter(([key]) => visible(key))),
    loading: Object.fromEntries([...world.loading].filter(([key]) => visible(key))),
    sessions: Object.fromEntries(
      [...world.sessions]
        .filter(([key]) => visible(key))
        .map(([key, session]) => [key, toLocalSession(world, session)]),
    ),
    offset_ms: world.clock.offset(),
  };
}
