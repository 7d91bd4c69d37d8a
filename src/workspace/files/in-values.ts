import type { Json, Values, World } from '../types.ts';
import { keepFile } from './keep.ts';
import type { StoredFile } from './stored-file.ts';
import { fileObject } from './to-slack.ts';

/** Values of a view with whole file objects where a person chose files; what is not theirs is left out. */
export function withFiles(world: World, person: string, values: Values): Values {
  return mapValues(values, (entry) =>
    entry.type === 'file_input'
      ? {
          ...entry,
          files: chosen(world, entry)
            .filter(({ user }) => user === person)
            .map((file) => fileObject(world, file)),
        }
      : entry,
  );
}

/** The app gets these files: it may read them, and they stay. */
export function handOver(world: World, values: Values): void {
  const entries = Object.values(values).flatMap((block) => Object.values(block));
  for (const entry of entries.filter(({ type }) => type === 'file_input'))
    for (const file of chosen(world, entry)) keepFile(world, { ...file, state: 'complete', handed: true });
}

function chosen(world: World, { files }: Json): StoredFile[] {
  if (!Array.isArray(files)) return [];
  const ids = new Set(files.map((file: Json | null) => String(file?.id)));
  return [...ids].flatMap((id) => {
    const file = world.files.get(id);
    return file === undefined || file.state === 'deleted' ? [] : file;
  });
}

function mapValues(values: Values, change: (entry: Json) => Json): Values {
  const inside = (block: Record<string, Json>) =>
    Object.fromEntries(Object.entries(block).map(([id, entry]) => [id, change(entry)]));
  return Object.fromEntries(Object.entries(values).map(([id, block]) => [id, inside(block)]));
}
