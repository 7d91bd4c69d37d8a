import type { Act, ActResult, Person, WorkspaceState } from './protocol.ts';
import { people } from './state/seed.ts';

type WithoutAs<T> = T extends unknown ? Omit<T, 'as'> : never;

/** One person in front of the workspace, over the same HTTP as the page. */
export interface Client {
  person: Person;
  state(): Promise<WorkspaceState>;
  act(act: WithoutAs<Act>): Promise<ActResult>;
}

/** `who` is officer, contact or supervisor; undefined when nobody here is called that. */
export function clientOf(url: string, who: string): Client | undefined {
  const person = people.find(({ role }) => role === who);
  if (!person) return undefined;
  return {
    person,
    state: () => request<WorkspaceState>(`${url}/local/state?as=${person.id}`),
    act: (act) =>
      request<ActResult>(`${url}/local/act`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...act, as: person.id }),
      }),
  };
}

async function request<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  return (await response.json()) as T;
}
