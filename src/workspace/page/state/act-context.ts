import { createContext } from 'react';
import type { Act, ActResult } from '../../protocol.ts';

export interface Acting {
  /** Id of the person who acts. */
  as: string;
  act(act: Act): Promise<ActResult>;
  /** Shows why something failed, beside what it belongs to; undefined takes it away. */
  fail(at: string, reason: string | undefined): void;
}

export const ActContext = createContext<Acting>({
  as: '',
  act: () => Promise.resolve({ ok: true }),
  fail() {},
});
