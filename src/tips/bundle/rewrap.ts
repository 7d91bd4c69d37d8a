import { createHash } from 'node:crypto';
import { type Identity, open, openTwice } from '../seal/open.ts';
import { sealFor, sealTwice } from '../seal/seal.ts';
import type { BundleLine, PartLine } from './line.schema.ts';

export interface Rewrap {
  /** Private keys that open the boxes as they are. */
  identities: Identity[];
  /** Public keys of supervision from now on: two or more. */
  to: string[];
  /** Public key of a new custodian; then the old one's private key is needed too. */
  custodian?: string;
}

/**
 * Every box sealed anew to other keys, with the digest of the one it replaces. Runs where the private keys are, never on
 * the server. Throws at the first box that does not open.
 */
export async function* rewrapped(lines: AsyncIterable<BundleLine>, rewrap: Rewrap): AsyncGenerator<BundleLine> {
  let custodians: string[] = [];
  let reporter = '';
  for await (const line of lines) {
    if (line.line === 'bundle') custodians = rewrap.custodian ? [rewrap.custodian] : line.custodians;
    if (line.line === 'tip') reporter = line.reporter;
    if (line.line === 'bundle') yield { ...line, custodians };
    else if (line.line === 'tip') yield line;
    else yield { ...line, ...(await sealedAnew(line, rewrap, { custodians, reporter })) };
  }
}

async function sealedAnew(
  part: PartLine,
  { identities, to, custodian }: Rewrap,
  { custodians, reporter }: { custodians: string[]; reporter: string },
): Promise<Pick<PartLine, 'box' | 'replaces'>> {
  const { id, tip, kind, day } = part;
  const header = { tip, part: id, kind, day };
  const before = Buffer.from(part.box, 'base64');
  const more = [...(kind === 'reply' ? [reporter] : []), ...(kind === 'reveal' ? custodians : [])];
  const box =
    kind === 'identity' && custodian
      ? sealTwice({ recipients: to, custodians }, header, await openTwice(before, identities, header))
      : sealFor([...to, ...more], header, await open(before, identities, header));
  return { box: Buffer.from(await box).toString('base64'), replaces: digestOf(before) };
}

/** SHA-256 of a box, hex. */
export function digestOf(box: Uint8Array): string {
  return createHash('sha256').update(box).digest('hex');
}
