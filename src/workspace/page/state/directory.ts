import { createContext, useMemo } from 'react';
import type { Channel, Person, WorkspaceState } from '../../protocol.ts';

/** Who and what mentions in texts may name. */
export interface Directory {
  me?: Person;
  people: Person[];
  channels: Channel[];
}

const NOBODY: Directory = { people: [], channels: [] };

export const DirectoryContext = createContext<Directory>(NOBODY);

/** The directory of a workspace: the same object as long as nobody and nothing in it changed, whatever was said. */
export function useDirectory(workspace: WorkspaceState | undefined): Directory {
  const { me, people, bot, channels } = workspace ?? {};
  return useMemo(
    () => (me && people && bot && channels ? { me, people: [...people, bot], channels } : NOBODY),
    [me, people, bot, channels],
  );
}
