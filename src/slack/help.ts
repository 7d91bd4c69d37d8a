import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
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
export function helpReply(features: Feature[]): Reply {
  const blocks = [
    header(copy.helpTitle),
    ...section(plain(copy.helpIntro)),
    ...commandLines(features),
    ...shortcutLines(features),
    ...context(plain(copy.helpFoot)),
  ];
  return reply(whisper(copy.helpTitle, blocks));
}

export function commandLines(features: Feature[]): KnownBlock[] {
  const commands = features.flatMap((feature) => feature.commands ?? []);
  return commands.flatMap(({ name, summary, usage, example }) =>
    section(
      lines(
        md`${code(name)} ${plain(summary)}`,
        plain(copy.helpUsage(usage)),
        example !== name && plain(copy.helpExample(example)),
      ),
    ),
  );
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
    run: async () => helpReply(features),
  });
}
