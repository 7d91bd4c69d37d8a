import { LARGEST_MB, MB, MOST_FILES } from '../../files/limits.ts';
import type { SharedFile } from '../../protocol.ts';
import { copy } from '../copy.ts';

/** A file that waits in a box to be sent. */
export interface ChosenFile {
  key: number;
  file: File;
  /** Part of it that has arrived, 0 to 1, while it is being sent. */
  progress?: number;
  /** It has arrived and need not be sent again. */
  uploaded?: SharedFile;
}

export interface Chosen {
  files: readonly ChosenFile[];
  /** Why something was not taken or did not arrive. */
  trouble?: string;
}

const NONE: Chosen = { files: [] };
const boxes = new Map<string, Chosen>();
const watchers = new Set<() => void>();
let lastKey = 0;

/** What is chosen in a box, by person, channel and thread; gone with the page, like drafts. */
export function chosenIn(place: string): Chosen {
  return boxes.get(place) ?? NONE;
}

export function watchChosen(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

export function setChosen(place: string, chosen: Chosen) {
  if (chosen.files.length === 0 && chosen.trouble === undefined) boxes.delete(place);
  else boxes.set(place, chosen);
  for (const watcher of watchers) watcher();
}

/** Adds files to a box; those it cannot take stay out, with a sentence why. */
export function choose(place: string, given: Iterable<File>) {
  const { files } = chosenIn(place);
  const wanted = [...given];
  const good = wanted.filter((file) => !faultOf(file));
  const trouble =
    wanted.map(faultOf).find(Boolean) ??
    (files.length + good.length > MOST_FILES ? copy.files.tooMany(MOST_FILES) : undefined);
  const added = good.slice(0, MOST_FILES - files.length).map((file) => ({ key: ++lastKey, file }));
  setChosen(place, { files: [...files, ...added], ...(trouble !== undefined && { trouble }) });
}

export function unchoose(place: string, key: number) {
  setChosen(place, { files: chosenIn(place).files.filter((each) => each.key !== key) });
}

/** Notes how far one file has come. */
export function mark(place: string, key: number, change: Pick<ChosenFile, 'progress' | 'uploaded'>) {
  const { files, ...rest } = chosenIn(place);
  setChosen(place, { ...rest, files: files.map((each) => (each.key === key ? { ...each, ...change } : each)) });
}

function faultOf({ name, size }: File): string | undefined {
  if (size === 0) return copy.files.empty(name);
  return size > LARGEST_MB * MB ? copy.files.tooLarge(name, LARGEST_MB) : undefined;
}
