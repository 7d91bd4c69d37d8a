import type { TipPartRow } from '../../storage/tip-tables.ts';

/** What a box says about itself inside, so that it opens in its own place alone. */
export interface Header {
  /** Id of the tip. */
  tip: string;
  /** Id of the part. */
  part: string;
  kind: TipPartRow['kind'];
  /** ISO day. */
  day: string;
}

const FORMAT = 1;

/** One way of writing a header, so that two can be compared byte by byte. */
export function writtenHeader({ tip, part, kind, day }: Header): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([FORMAT, tip, part, kind, day]));
}
