import type { Address } from './address.ts';
import type { Delivery } from './delivery.ts';
import type { Reply } from './reply.ts';

/** The work of one delivery. */
export interface Attendance {
  what: string;
  delivery: Delivery;
  address: Address;
  trigger?: string;
  /** The modal whose button was pressed. */
  view?: string;
  work: () => Promise<Reply>;
}
