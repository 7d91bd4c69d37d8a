import type { Json } from './types.ts';

/** Slack's `{ ok: false, error }`, thrown by the code of a method and answered by the router. */
export class SlackRefusal extends Error {
  readonly extra: Json;
  constructor(error: string, extra: Json) {
    super(error);
    this.extra = extra;
  }
}

export function refuse(error: string, extra: Json = {}): never {
  throw new SlackRefusal(error, extra);
}
