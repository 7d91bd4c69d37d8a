import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import type { Role } from '../people/index.ts';
import { copy } from './copy.ts';
import { type Command, defineCommand, type Feature } from './feature.ts';
import { context, header, section } from './kit/blocks.ts';
import { bold, code, lines, md, plain } from './kit/text.ts';
import { type Reply, reply, whisper } from './reply.ts';

/** `/help`, derived from the feature list like everything that lists commands. */
export function withHelp(features: Feature[]): Feature[] {
  const all = [...features];
  all.push({ name: 'help', commands: [helpCommand(all)] });
  return all;
}

/** What people see when they ask what can be asked. */
export function helpReply(features: Feature[], roles: Role[]): Reply {
  const blocks = [
    header(copy.helpTitle),
    ...section(plain(copy.helpIntro)),
    ...commandLines(features, roles),
    ...shortcutLines(features),
    ...context(plain(copy.helpFoot)),
  ];
  return reply(whisper(copy.helpTitle, blocks));
}

function commandLines(features: Feature[], roles: Role[]): KnownBlock[] {
  return commandsFor(features, roles).flatMap(({ name, summary, usage, example }) =>
    section(
      lines(
        md`${code(name)} ${plain(summary)}`,
        plain(copy.helpUsage(usage)),
        example !== name && plain(copy.helpExample(example)),
      ),
    ),
  );
}

/** What somebody with these roles may type, a line each. */
export function commandList(features: Feature[], roles: Role[]): KnownBlock[] {
  return section(
    lines(...commandsFor(features, roles).map(({ name, summary }) => md`${code(name)} ${plain(summary)}`)),
  );
}

function commandsFor(features: Feature[], roles: Role[]): Command[] {
  const may = ({ allow }: Command) => allow === 'everyone' || allow.some((role) => roles.includes(role));
  return features.flatMap((feature) => feature.commands ?? []).filter(may);
}

/** Under a head of their own, each with where it is found; nothing where there are none. */
export function shortcutLines(features: Feature[]): KnownBlock[] {
  const shortcuts = features.flatMap((feature) => feature.shortcuts ?? []);
  const each = shortcuts.flatMap(({ name, description, kind }) =>
    section(lines(md`${bold(name)} ${plain(description)}`, plain(copy.helpShortcut[kind]))),
  );
  return each.length === 0 ? [] : [...section(bold(copy.helpShortcuts)), ...each];
}

function helpCommand(features: Feature[]): Command {
  return defineCommand({
    name: '/help',
    summary: copy.helpSummary,
    usage: '/help',
    example: '/help',
    allow: 'everyone',
    input: z.string(),
    run: async (_typed, _services, { roles }) => helpReply(features, roles),
  });
}
