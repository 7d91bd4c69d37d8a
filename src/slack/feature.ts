import type { KnownBlock } from '@slack/types';
import type { z } from 'zod';
import type { Role } from '../people/index.ts';
import type { Services } from '../services.ts';
import type { Notice, Reply } from './reply.ts';
import type { Sequel } from './sequel/types.ts';

/** One thing the product can do: everything Slack must know about it, as data. */
export interface Feature {
  name: string;
  /**
   * Nothing of what people send it is written down but what it keeps itself: its deliveries are neither journaled nor
   * answered through the outbox. A form of it is acknowledged only when what it keeps is committed, and may show another
   * form in its place; what it says reaches the person at once or not at all.
   */
  confidential?: true;
  commands?: Command[];
  actions?: Action[];
  modals?: Modal[];
  shortcuts?: Shortcut[];
  /** What to do with a mention, a direct message, or a reply in a thread of ours. One feature has it. */
  talk?: Talk;
  /** Its part of the App Home. */
  home?: HomePart;
  /** What has to be said now without anybody asking. */
  due?: (services: Services) => Promise<Notice[]>;
  /** What follows a message of ours once it is sent, by what that is about. */
  sequel?: (about: string, services: Services) => Promise<Sequel | undefined>;
}

export interface Asker {
  user: string;
  roles: Role[];
  /** Code of the person's department. */
  department?: string;
  channel?: string;
  /** The channel's name, where it has one. */
  place?: string;
  /** Thread the person is in, by the timestamp of its root. */
  thread?: string;
  /** What that thread is about: the `about` of our last message there. */
  about?: string;
  /** In a direct message without a thread: what we spoke about in the last half hour. */
  lately?: string;
  via: 'command' | 'mention' | 'message' | 'button' | 'modal' | 'home' | 'shortcut';
}

type Run<Input> = (input: Input, services: Services, asker: Asker) => Promise<Reply>;

/** Who may use something. Asked at every use: roles change, and buttons, forms and links outlive them. */
export type Allow = 'everyone' | Role[];

export interface Command<Input = unknown> {
  /** With its slash: at most 32 characters, lower case. */
  name: string;
  summary: string;
  usage: string;
  /** A line of text that works, for help and the first visit. */
  example: string;
  allow: Allow;
  /** Reads the text after the command. A schema error's first message is shown to the person. */
  input: z.ZodType<Input, string>;
  run: Run<Input>;
}

export interface Action<Input = unknown> {
  /** The `action_id` of the button. */
  id: string;
  allow: Allow;
  /** Reads the button's value, which anybody could have forged. */
  input: z.ZodType<Input, string>;
  run: Run<Input>;
}

export interface Modal<Input = unknown> {
  /** The `callback_id` of the view. */
  id: string;
  allow: Allow;
  /**
   * Reads `{ block_id: value }` and what the form carried (`data` of `modal()`), which is as untrusted as the rest; an
   * issue's path names the block its message is shown under.
   */
  input: z.ZodType<Input, Record<string, unknown>>;
  /**
   * What the schema alone cannot see: messages by block, none when all is well. Asked before the form is acknowledged,
   * so that it stays open with what was typed; must be quick.
   */
  check?: (input: Input, services: Services) => Promise<Record<string, string>>;
  submit: Run<Input>;
}

/** Something to do from anywhere, or with a message, found by its name in Slack's menus. */
export interface Shortcut {
  /** The `callback_id`. */
  id: string;
  /** At most 24 characters. */
  name: string;
  kind: 'global' | 'message';
  /** At most 150 characters. */
  description: string;
  allow: Allow;
  /** Gets the message's words; those of a global shortcut are empty. */
  run: Run<string>;
}

export interface Talk {
  /** Questions to try, shown on a first visit; at most four. */
  examples: string[];
  run: Run<string>;
}

type HomePart = (services: Services, asker: Asker) => Promise<KnownBlock[]>;

/** These three only carry the input's type from the schema to `run`. */
export const defineCommand = <Input>(command: Command<Input>): Command => command as Command;
export const defineAction = <Input>(action: Action<Input>): Action => action as Action;
export const defineModal = <Input>(modal: Modal<Input>): Modal => modal as Modal;
