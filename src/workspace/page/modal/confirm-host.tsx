import type { ConfirmationDialog } from '@slack/types';
import { type ReactNode, useCallback, useState } from 'react';
import { ConfirmContext } from '../blocks/surface.ts';
import { Confirm } from './confirm.tsx';

interface Asked {
  confirm: ConfirmationDialog;
  answer(yes: boolean): void;
}

/** Gives everything inside a way to ask „are you sure“, with the app's own words. */
export function ConfirmHost({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const ask = useCallback(
    (confirm: ConfirmationDialog) => new Promise<boolean>((answer) => setAsked({ confirm, answer })),
    [],
  );
  const answer = (yes: boolean) => {
    asked?.answer(yes);
    setAsked(undefined);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked && <Confirm confirm={asked.confirm} onAnswer={answer} />}
    </ConfirmContext>
  );
}
