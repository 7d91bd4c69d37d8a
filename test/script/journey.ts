import { afterAll, describe, it } from 'vitest';
import type { TownOptions } from '../journeys/town.ts';
import { browserInstalled, closeBrowser } from './browser.ts';
import { play } from './play.ts';
import { browserStage, textStage } from './product-stage.ts';
import { record, type Script } from './recorder.ts';
import type { Stage } from './stage.ts';

interface JourneyOptions extends Pick<TownOptions, 'features' | 'data' | 'troubled' | 'sample' | 'at' | 'env'> {
  /** Also with the page in Chromium, where that is installed. */
  browser?: boolean;
}

/** A story of people and the product, told once; played over signed HTTP, over Socket Mode, and in a browser where asked. */
export function journey(title: string, script: Script, { browser = false, ...town }: JourneyOptions = {}): void {
  const steps = record(script);
  const perform = async (opening: Promise<Stage>) => {
    const stage = await opening;
    try {
      await play(steps, stage);
    } finally {
      await stage.close();
    }
  };
  describe(title, () => {
    it('over signed HTTP', () => perform(textStage(town)));
    it('over Socket Mode', () => perform(textStage({ ...town, socket: true })));
    if (!browser) return;
    it.skipIf(!browserInstalled)('in the browser', () => perform(browserStage(town)));
    afterAll(closeBrowser);
  });
}
