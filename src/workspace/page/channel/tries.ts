import type { CommandHint } from '../../protocol.ts';
import { copy, type Role } from '../copy.ts';

export interface Try {
  /** What goes into the box. */
  text: string;
  /** What it is for, where the text does not say so itself. */
  note?: string;
}

const MOST = 3;

/** What a person could try: our own sentences for commands that the app has, then the app's commands as they are. */
export function triesFor(role: Role, commands: CommandHint[]): Try[] {
  const named = (text: string, { command }: CommandHint) => text === command || text.startsWith(`${command} `);
  const ours = copy.first.tries[role].filter((text) => commands.some((command) => named(text, command)));
  const others = commands.filter((command) => !ours.some((text) => named(text, command)));
  return [
    ...ours.map((text) => ({ text })),
    ...others.map(({ command, description }) => ({ text: `${command} `, note: description })),
  ].slice(0, MOST);
}

/** What one can do in the app's messages: ours is known by all the commands that our sentences name. */
export function appTopic(commands: CommandHint[]): string {
  const named = Object.values(copy.first.tries).flatMap((texts) => texts.map((text) => text.split(' ', 1)[0]));
  const ours = named.every((name) => commands.some(({ command }) => command === name));
  return ours ? copy.first.app : copy.first.otherApp;
}
