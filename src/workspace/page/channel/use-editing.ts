import { useContext, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { ActContext } from '../state/act-context.ts';
import { draft, keepDraft } from '../state/kept.ts';

export interface Editing {
  /** Names what is being typed, among the drafts. */
  place: string;
  /** Somebody has just asked for it; else it was left half done, and is not to pull the focus. */
  asked: boolean;
}

/** Whether a message is being changed; what was typed waits while another person or channel is looked at. */
export function useEditing({ channel, ts }: Message, list: 'channel' | 'thread') {
  const { as } = useContext(ActContext);
  const place = ['edit', as, channel, ts, list].join('/');
  const [editing, setEditing] = useState<Editing | undefined>(() =>
    draft(place) === '' ? undefined : { place, asked: false },
  );
  return {
    editing,
    begin: () => setEditing({ place, asked: true }),
    end() {
      keepDraft(place, '');
      setEditing(undefined);
    },
  };
}
