/** What can go wrong with a request of the app: `…-after` carries it out and loses the answer, `delay` carries it out late. */
export const REQUEST_KINDS = [
  'delay',
  '429',
  '500-before',
  '500-after',
  'reset-before',
  'reset-after',
  'hang',
  'hang-after',
  'html',
  'error',
] as const;

/** What can go wrong with a delivery to the app. */
export const DELIVERY_KINDS = ['drop', 'duplicate', 'delay'] as const;

/** The names under which deliveries can be made to fail. */
export const DELIVERY_NAMES = ['deliver:event', 'deliver:command', 'deliver:interaction'] as const;

export type FaultKind = (typeof REQUEST_KINDS)[number] | (typeof DELIVERY_KINDS)[number];

export interface Fault {
  id: string;
  /** A Web API method, `respond` for response URLs, `upload` for files, `*` for any of these, or `deliver:KIND`. */
  method: string;
  kind: FaultKind;
  /** Of `error`: Slack's word. */
  error?: string;
  /** Of `429`: seconds. */
  retryAfter?: number;
  /** Of `delay`: milliseconds of real time. */
  ms?: number;
  /** How often it still happens; null: until it is cleared. */
  times: number | null;
}

/** Kinds that can happen to what goes by this name. */
export function kindsFor(method: string): readonly FaultKind[] {
  return method.startsWith('deliver:') ? DELIVERY_KINDS : REQUEST_KINDS;
}
