import type { Values } from './fields.ts';

/** A record after its last event. */
export interface Kept {
  /** Like CN-7K3QX. */
  id: string;
  register: string;
  /** Code of the department; empty for the supervision side. */
  department: string;
  /** Slack user id of who has to act. */
  owner: string;
  state: string;
  values: Values;
  /** Number of its events. */
  revision: number;
  /** ISO instant. */
  createdAt: string;
  /** Belongs to the sample data, whoever acted on it since. */
  sample?: boolean;
}

export interface Happened {
  /** `new`, `corrected`, or a step of the register. */
  step: string;
  given: Values;
  state: string;
  person: string;
  /** ISO instant. */
  at: string;
}
