import { copy } from '../copy.ts';
import type { World } from '../types.ts';
import type { Answer } from './post.ts';

/** Why a delivery did not get through, as a sentence; undefined when it did.. */
export function failure(answer: Answer | undefined, what: string): string | undefined {
  if (answer === undefined) return copy.noApp;
  if (answer.failed === undefined) return undefined;
  if (answer.failed === 'http_timeout') return copy.noAnswer(what);
  // Bolt answers 404 when three seconds passed without an acknowledgement.
  if (answer.failed === 'http_error' && answer.status === 404) return copy.noAnswer(what);
  return answer.failed === 'http_error' ? copy.refused(what, answer.status) : copy.unreachable(what);
}

/** Shows a person that something they did failed. */
export function tellFailed(world: World, person: string, [what, reason]: [string, string]): void {
  world.stream.tell([person], { type: 'failed', what, reason });
}
