import type { ConfirmationDialog } from '@slack/types';
import { createContext } from 'react';
import type { StateValues, SuggestResult } from '../../protocol.ts';

/** What blocks stand on: a message, a modal or the home tab, which keeps what was typed and sends what is pressed. */
export interface Surface {
  place: 'message' | 'modal' | 'home';
  typed: StateValues;
  errors: Record<string, string>;
  change(blockId: string, actionId: string, value: Record<string, unknown>): void;
  /** Resolves when the workspace has answered; never rejects. */
  press(blockId: string, actionId: string, action: Record<string, unknown>): Promise<void>;
  /** What the app offers in an external select for what was typed; never rejects. */
  suggest(blockId: string, actionId: string, value: string): Promise<SuggestResult>;
}

/** Outside any surface blocks can be looked at only. */
export const SurfaceContext = createContext<Surface>({
  place: 'message',
  typed: {},
  errors: {},
  change() {},
  press: () => Promise.resolve(),
  suggest: () => Promise.resolve({ ok: true, options: [] }),
});

/** The block an element stands in, and whether using it is reported to the app at once. */
export const BlockContext = createContext<BlockPlace>({ blockId: '', dispatches: true });

export interface BlockPlace {
  blockId: string;
  dispatches: boolean;
  /** Ids of the label, the control and the hint or error of an input block. */
  field?: { label: string; control: string; notes: string };
}

/** Asks the person before an action with a `confirm` object; true: go on. */
export const ConfirmContext = createContext<(confirm: ConfirmationDialog) => Promise<boolean>>(() =>
  Promise.resolve(true),
);
