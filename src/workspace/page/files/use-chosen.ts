import { useSyncExternalStore } from 'react';
import { type Chosen, chosenIn, watchChosen } from './chosen.ts';

export function useChosen(place: string): Chosen {
  return useSyncExternalStore(
    watchChosen,
    () => chosenIn(place),
    () => chosenIn(place),
  );
}
