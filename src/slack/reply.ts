import type { KnownBlock, ModalView } from '@slack/types';
import type { Change } from '../storage/records.ts';
import { copy } from './copy.ts';
import { Refusal } from './refusal.ts';

/** What to say and what to keep. Returned by every command, button, form and question; the surface does the rest. */
export interface Reply {
  messages: Message[];
  /** Opened at once, while the trigger of the click is fresh. */
  modal?: ModalView;
  /** Of a confidential feature: what is shown instead, made once everything is kept. */
  next?: () => Promise<ModalView>;
  /** Replaces the person's home tab. */
  home?: KnownBlock[];
  /**
   * Written in the same transaction that queues the messages: both happen or neither does. A Refusal thrown in it is
   * said instead, and nothing is kept.
   */
  keep?: (change: Change) => Promise<void>;
}

export interface Message {
  /** Read aloud, shown in notifications and where blocks cannot be drawn. */
  text: string;
  blocks: KnownBlock[];
  /** `here`: in the conversation. `you`: seen by this person only. */
  to: 'here' | 'you';
  /** What a follow-up in the thread is about: an answer id. */
  about?: string;
  /** Sent with the text beside it, and without blocks. `you`: in the direct message, because no file is for one person's eyes in a channel. */
  file?: SentFile;
}

export interface SentFile {
  /** With its ending: Slack and the person know by it what it is. */
  name: string;
  bytes: Uint8Array;
  /** Of a picture: what it shows, for those who do not see it. */
  alt?: string;
}

/** Bytes in a megabyte. */
const MB = 2 ** 20;
const LARGEST_MB = 20;

/** Something to say to a person, or in a channel, without being asked. */
export type Notice = ({ user: string } | { channel: string }) & {
  messages: Message[];
  /** Takes the notice in the transaction that queues its messages; false: it was taken before, and nothing is said. */
  take: (change: Change) => Promise<boolean>;
};

/** Says something in the conversation: in the channel for a command, in the thread for everything else. */
export function say(text: string, blocks: KnownBlock[], about?: string): Message {
  return { text, blocks, to: 'here', ...(about && { about }) };
}

/** Says something to the person alone. */
export function whisper(text: string, blocks: KnownBlock[] = []): Message {
  return { text, blocks, to: 'you' };
}

/** Sends a file. Throws a Refusal when it has more than 20 MB, an Error when it is empty. */
export function share(text: string, file: SentFile, to: Message['to']): Message {
  if (file.bytes.length === 0) throw new Error('an empty file cannot be sent');
  if (file.bytes.length > LARGEST_MB * MB) throw new Refusal(copy.fileTooLarge(file.name, LARGEST_MB));
  return { text, blocks: [], to, file };
}

export function reply(...messages: Message[]): Reply {
  return { messages };
}
