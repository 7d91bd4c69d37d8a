import { Worker } from 'node:worker_threads';
import { refusals } from './copy.ts';
import { promised } from './zip.rules.ts';

/** What people wrote into a sheet: figures in digits, days as ISO, everything else as it stands. Empty cells are ''. */
export interface ReadSheet {
  name: string;
  rows: string[][];
}

/** A file that is not read. The message is a sentence for whoever sent it. */
export class UnreadableWorkbook extends Error {}

type Told = { sheets: ReadSheet[] } | { wrong: 'damaged' | 'tooMany' } | { sheet: string; cell: string };

const MEGABYTE = 1_048_576;
const [FILE, UNZIPPED, ENTRIES] = [5, 40 * MEGABYTE, 500];
const MILLISECONDS = 5000;
/** Cells of one sheet, sheets of one workbook. */
const most = { rows: 5000, columns: 200, sheets: 40 };
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * Reads an .xlsx file in a thread of its own, with limits of time and memory; of formulas their values, nothing from
 * elsewhere. Throws an UnreadableWorkbook for anything else.
 */
export async function readWorkbook(bytes: Buffer): Promise<ReadSheet[]> {
  if (bytes.length > FILE * MEGABYTE) throw new UnreadableWorkbook(refusals.tooBig(FILE));
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new UnreadableWorkbook(refusals.old);
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new UnreadableWorkbook(refusals.notXlsx);
  const found = promised(bytes);
  if ('wrong' in found) throw new UnreadableWorkbook(refusals[found.wrong]);
  if (found.unzipped > UNZIPPED || found.entries > ENTRIES) throw new UnreadableWorkbook(refusals.bomb);
  const told = await toldBy(bytes);
  if ('sheets' in told) return told.sheets;
  throw new UnreadableWorkbook('cell' in told ? refusals.noValue(told.sheet, told.cell) : refusals[told.wrong]);
}

function toldBy(bytes: Buffer): Promise<Told> {
  const script = new URL('./read.worker.mjs', import.meta.url);
  const worker = new Worker(script, {
    workerData: { bytes, most },
    resourceLimits: memory,
    execArgv: [],
    stderr: true,
  });
  return new Promise<Told>((resolve, reject) => {
    const late = setTimeout(() => reject(new UnreadableWorkbook(refusals.tooSlow)), MILLISECONDS);
    worker.once('message', resolve);
    worker.once('error', () => reject(new UnreadableWorkbook(refusals.bomb)));
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new UnreadableWorkbook(refusals.damaged));
    });
  }).finally(() => worker.terminate());
}
