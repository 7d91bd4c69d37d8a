import type { Channel, CommandHint, Person, WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';

/** A command to choose; `fill` is what goes into the box after its name. */
export interface OfferedCommand extends CommandHint {
  fill?: string;
}

export const INVITE = '/invite';

/** The app's commands, and the workspace's own that brings the app into a channel where it is not. */
export function commandsIn({ commands, bot }: WorkspaceState, channel: Channel): OfferedCommand[] {
  if (channel.kind !== 'channel' || channel.archived || channel.members.includes(bot.id)) return commands;
  const whom = `@${bot.name}`;
  return [...commands, { command: INVITE, usage_hint: whom, description: copy.composer.invite(bot.name), fill: whom }];
}

/** Whom one can mention, the app first, and whom one can invite: those who are not there. */
export function peopleIn(
  { bot, people, me }: WorkspaceState,
  channel: Channel,
): { people: Person[]; absent: Person[] } {
  const here = ({ id }: Person) => channel.members.includes(id);
  return {
    people: [bot, ...people.filter((person) => person.id !== me.id && here(person))],
    absent: [bot, ...people].filter((person) => !here(person)),
  };
}
