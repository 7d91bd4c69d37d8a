import type { Services } from '../services.ts';

/** Something a department has to do that stands in no register. */
export interface Duty {
  /** Names it among the reminders. */
  id: string;
  /** Code; its contacts and its head do it. */
  department: string;
  title: string;
  /** How it stands, and what is still missing. */
  facts: string[];
  /** ISO day. */
  due: string;
  /** ISO day since which it is to be done. */
  since: string;
  /** The button that opens it. */
  look: { action: string; value: string };
}

/** What is still to be done now, of every department; injected, because registers know no other slice. */
export type Duties = (services: Services) => Promise<Duty[]>;

/** Of these those that this person does. */
export function dutiesOf(duties: Duty[], { roles, department }: { roles: string[]; department?: string }): Duty[] {
  const acts = roles.includes('contact') || roles.includes('head');
  return acts ? duties.filter((duty) => duty.department === department) : [];
}
