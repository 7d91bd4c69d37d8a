/**
 * How long the index takes to build from the knowledge and the imported texts, stage by stage, in seconds of the clock and
 * of the processor, and the most memory it takes: `npm run bench:index`. The index in use is not touched.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex } from '../../src/answers/index.ts';
import { readSettings } from '../../src/config.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';

const { data, knowledge: folder } = readSettings();
const loaded = loadKnowledge(folder);
if (!loaded.ok) throw new Error('there are mistakes in the knowledge files');
const dir = mkdtempSync(join(tmpdir(), 'plumbline-index-'));
const texts = openTexts(join(data, 'texts'));
const spent = new Map<string, { clock: number; processor: number }>();
let stage = 'units';
let last = now();
const { units } = await buildIndex({
  ...{ knowledge: loaded.knowledge, texts, dir },
  onProgress: (progress) => {
    if (progress.stage !== stage) end(progress.stage);
  },
});
end('');
texts.close();
rmSync(dir, { recursive: true });
const stages = [...spent].map(
  ([name, { clock, processor }]) => `${name} ${clock.toFixed(1)} (${processor.toFixed(1)})`,
);
const total = (of: 'clock' | 'processor') => [...spent.values()].reduce((sum, one) => sum + one[of], 0).toFixed(1);
const most = Math.round(process.resourceUsage().maxRSS / 1e3);
process.stdout.write(
  `${units} provisions in ${total('clock')} s (${total('processor')} s of the processor): ${stages.join(', ')}; at most ${most} MB resident\n`,
);

function end(next: string): void {
  const at = now();
  spent.set(stage, { clock: at.clock - last.clock, processor: at.processor - last.processor });
  last = at;
  stage = next;
}

function now() {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now() / 1e3, processor: (user + system) / 1e6 };
}
