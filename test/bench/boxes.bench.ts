/**
 * Flips every byte of sealed boxes, cuts them at every length, and swaps each with the one before: all must be refused.
 * `npm run bench:boxes -- 1000` takes hours; the suite does a sample of it.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { open } from '../../src/tips/seal/open.ts';
import { sealFor } from '../../src/tips/seal/seal.ts';
import { keyPair } from '../tips/office.ts';

const boxes = Number(process.argv[2] ?? 1000);
const [first, second] = [await keyPair(), await keyPair()];

function* damaged(box: Uint8Array, before: Uint8Array | undefined): Generator<[string, Uint8Array]> {
  for (let at = 0; at < box.length; at++) {
    const flipped = Uint8Array.from(box);
    flipped[at] = (box[at] ?? 0) ^ (1 << randomInt(8));
    yield [`byte ${at} flipped`, flipped];
    yield [`cut after ${at}`, box.subarray(0, at)];
  }
  if (before) yield ['swapped', before];
}

let [tried, accepted] = [0, 0];
let before: Uint8Array | undefined;
const started = performance.now();
for (let n = 0; n < boxes; n++) {
  const header = { tip: `TS-${n}`, part: 'p', kind: 'report', day: '2026-09-16' } as const;
  const box = await sealFor([first.recipient, second.recipient], header, randomBytes(randomInt(3000)));
  for (const [what, changed] of damaged(box, before)) {
    tried += 1;
    const opened = await open(changed, [first.identity], header).then(
      () => true,
      () => false,
    );
    if (opened) process.stdout.write(`box ${n}, ${what}: accepted\n`);
    if (opened) accepted += 1;
  }
  before = box;
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${n + 1} boxes, ${tried} damaged ones tried, ${accepted} accepted, ${seconds} s\n`);
}
process.exitCode = accepted === 0 ? 0 : 1;
