import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { EmbedderSettings } from '../../search-settings.ts';

/**
 * The folder of a model's vectors below `data`. It goes by the model's name, not by where it is served: another address
 * does not make it another model, and whether it is the same one is asked of the model itself (`same-model.ts`).
 */
export function placeOf(data: string, { at, textPrefix }: EmbedderSettings): string {
  return join(data, 'embedded', shortHash(JSON.stringify([modelName({ at }), textPrefix])));
}

/** How a model is called in what people read. */
export function modelName({ at }: Pick<EmbedderSettings, 'at'>): string {
  return 'dir' in at ? basename(at.dir) : at.name;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
