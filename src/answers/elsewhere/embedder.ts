import type { EmbedderSettings } from '../../search-settings.ts';
import type { Encoder } from './encoder.ts';
import { OtherModel } from './failure.ts';
import { type Guard, type GuardOptions, guardOf } from './guard.ts';
import { type Near, openNear } from './near.ts';
import { modelName, placeOf } from './places.ts';
import { isSame } from './same-model.ts';
import type { Shares } from './types.ts';
import { hasUnitRows } from './unit-rows.ts';

/** The embedding model, while the bot runs. */
export interface Embedder {
  name: string;
  counts: Guard['counts'];
  /** Over one version of the index below `data`. */
  over(data: string, version: string): Promise<NearQuestion>;
}

/** Starts to embed a question; gives the shares of usable units once asked for, none where it cannot be had. Never rejects. */
export type NearQuestion = (text: string) => (usable: (id: number) => boolean) => Promise<Shares>;

const NONE: Shares = new Map();

export function embedderOf(
  settings: EmbedderSettings,
  { encoder, onChange }: { encoder: Encoder } & Pick<GuardOptions, 'onChange'>,
): Embedder {
  const guard = guardOf({ seconds: settings.seconds, onChange });
  return {
    name: modelName(settings),
    counts: guard.counts,
    async over(data, version) {
      const near = await opened(placeOf(data, settings), { version, encoder });
      const question = asking(encoder);
      return (text) => {
        const store = near();
        const vector = store && guard.attempt(() => question(text, store));
        return async (usable) => {
          const found = await vector;
          return store && found ? store.shares(found, usable) : NONE;
        };
      };
    },
  };
}

/** The vectors of a version, once they are there: they may be made while the bot already answers from that index. */
async function opened(place: string, { version, encoder }: { version: string; encoder: Encoder }) {
  let near: Near | undefined;
  let opening: Promise<void> | undefined;
  const open = async () => {
    near = await openNear(place, version, encoder.embeddings);
  };
  const tryToOpen = () => {
    if (!near && hasUnitRows(place, version)) opening ??= open().catch(() => undefined);
    return opening;
  };
  await tryToOpen();
  return () => {
    void tryToOpen();
    return near;
  };
}

const REMEMBERED = 32;

/** Vectors of questions; the last few are remembered, since one question is often looked for twice. */
function asking(encoder: Encoder): (text: string, near: Near) => Promise<Float32Array> {
  const known = new Map<string, Float32Array>();
  let trusted = false;
  return async (text, { width, probe: kept }) => {
    const before = known.get(text);
    if (before) return before;
    const { vector, probe } = await encoder.question(text, { probe: !trusted, width });
    if (probe && !isSame(kept, probe)) throw new OtherModel();
    trusted = true;
    known.set(text, vector);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return vector;
  };
}
