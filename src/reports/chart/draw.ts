import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export const FAMILY = 'Noto Sans SC';
const require = createRequire(import.meta.url);
/** The product's own font; none of the system is used. */
const ownFont = () => require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
/** Longer than this is a thread that hangs. */
const LONGEST_MS = 20_000;

export interface Drawing {
  /** An option of echarts, as plain data. */
  option: object;
  /** In points; the picture has `zoom` times as many pixels. */
  width: number;
  height: number;
  zoom: number;
  /** Two characters that have to come out, and come out different. */
  proof: [string, string];
  /** File of the font; the product's own when absent. */
  file?: string;
}

/**
 * A PNG of this, drawn in a thread of its own with the product's font and no other. Throws an Error when the font draws
 * no Chinese, and when it takes more than 20 seconds.
 */
export async function draw({ proof, file = ownFont(), ...drawing }: Drawing): Promise<Uint8Array> {
  const font = { file, family: FAMILY, proof };
  const worker = new Worker(new URL('./draw.worker.mjs', import.meta.url), { workerData: { ...drawing, font } });
  return new Promise<Uint8Array>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('drawing took too long')), LONGEST_MS);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('drawing ended without a picture')));
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => void worker.terminate());
}
