import type { Refusal } from '../../protocol.ts';
import { copy } from './copy.ts';
import { placeOf } from './place-of.ts';

/** One thing Slack found wrong: where, in words and as JSON pointer, and what, in Slack's own words. */
export function Pointer({ problem: { pointer, message } }: { problem: Refusal['problems'][number] }) {
  return (
    <>
      {pointer && (
        <>
          {placeOf(pointer)} <code>{pointer}</code>
          {copy.refused.colon}
        </>
      )}
      {copy.refused.words(message)}
    </>
  );
}
