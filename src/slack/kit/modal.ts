import { randomUUID } from 'node:crypto';
import type { KnownBlock, ModalView } from '@slack/types';
import { clip } from './split.ts';

const TITLE = 24;

export interface ModalSpec {
  /** Id of the modal's definition; a modal without a submit label only shows. */
  id: string;
  title: string;
  blocks: KnownBlock[];
  close: string;
  submit?: string;
  /** Carried to the submit handler; untrusted when it comes back. */
  data?: Record<string, string>;
}

/** A modal with an instance id of its own, so that a form sent twice is kept once. */
export function modal({ id, title, blocks, close, submit, data }: ModalSpec): ModalView {
  const label = (text: string) => ({ type: 'plain_text' as const, text: clip(text, TITLE), emoji: false });
  return {
    type: 'modal',
    callback_id: id,
    title: label(title),
    close: label(close),
    ...(submit && { submit: label(submit) }),
    private_metadata: JSON.stringify({ instance: randomUUID(), ...data }),
    blocks,
  };
}
