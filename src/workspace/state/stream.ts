import type { Change } from '../protocol.ts';

type Listener = (change: Change) => void;

/** Who watches the workspace, by person; a person may have several windows open. */
export interface Stream {
  watch(person: string, listener: Listener): () => void;
  tell(people: string[], change: Change): void;
}

export function createStream(): Stream {
  const watching = new Set<{ person: string; listener: Listener }>();
  return {
    watch: (person, listener) => {
      const entry = { person, listener };
      watching.add(entry);
      return () => void watching.delete(entry);
    },
    tell: (people, change) => {
      for (const { person, listener } of watching) if (people.includes(person)) listener(change);
    },
  };
}
