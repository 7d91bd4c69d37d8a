import { createContext } from 'react';
import type { Channel, Person } from '../../protocol.ts';

/** Who and what mentions in texts may name. */
export interface Directory {
  me?: Person;
  people: Person[];
  channels: Channel[];
}

export const DirectoryContext = createContext<Directory>({ people: [], channels: [] });
