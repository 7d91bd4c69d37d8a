import { checkSources } from './check.ts';
import { compareClock } from './checks/clock.ts';
import { compareWithTexts } from './checks/texts.ts';
import { clockCheck, textsCheck } from './copy.ts';
import { readFiles } from './files.ts';
import { comparePhrasings } from './phrasings/compare.ts';
import type { Phrased } from './phrasings/types.ts';
import type { Source } from './source.ts';
import { readSources } from './sources.ts';
import type { Texts } from './texts/types.ts';
import type { Instrument, Knowledge, Mistake } from './types.ts';

type Loaded =
  | { ok: true; knowledge: Knowledge; phrasings: readonly Phrased[]; digest: string }
  | { ok: false; mistakes: Mistake[] };

/**
 * Reads and checks the clerk's files below `dir`: all of them, or every mistake in all of them, in order of file and line.
 * `digest` is the sha256 over paths and bytes; the same files give the same knowledge in the same order.
 */
export function loadKnowledge(dir: string): Loaded {
  const read = readFiles(dir);
  const { sources, mistakes: unread } = readSources(read);
  const mistakes = [...read.mistakes, ...unread, ...checkSources(sources)].sort(byPlace);
  const { bodies, notices, intents, aliases } = sources;
  if (mistakes.length > 0 || !bodies || !notices || !intents || !aliases) return { ok: false, mistakes };
  const knowledge: Knowledge = {
    powers: byId(sources.powers),
    procedures: byId(sources.procedures),
    rules: byId(sources.rules),
    grades: byId(sources.grades),
    glossary: sources.glossary.flatMap(({ value }) => value),
    documents: byId(sources.documents),
    packs: byId(sources.packs),
    circumstances: byId(sources.circumstances),
    instruments: sources.instruments.map(({ value }) => withAliases(value, aliases.value)),
    moved: sources.moved.flatMap(({ value }) => value),
    clock: sources.clock.flatMap(({ value }) => value.rules),
    yearly: sources.clock.flatMap(({ value }) => value.yearly),
    calendar: sources.calendar.map(({ value }) => value),
    forms: byId(sources.forms),
    campaigns: byId(sources.campaigns),
    ...bodies.value,
    notices: notices.value,
    channels: sources.channels?.value ?? [],
    stopWords: sources.stopWords,
    intents: intents.value,
    aliases: aliases.value,
  };
  return {
    ok: true,
    knowledge,
    phrasings: sources.phrasings.map(({ file: _, line: __, ...phrased }) => phrased),
    digest: read.digest,
  };
}

function byPlace(a: Mistake, b: Mistake): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

function byId<T extends { id: string }>(sources: readonly Source<T>[]): T[] {
  return sources.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function withAliases(instrument: Instrument, aliases: Knowledge['aliases']): Instrument {
  const more = aliases.find(({ short }) => short === instrument.short)?.aliases ?? [];
  return { ...instrument, aliases: [...new Set([...instrument.aliases, ...more])] };
}

/** The clerk's files below `dir` against the imported texts: mistakes with file and line, and a sentence on what was compared. */
export function checkTexts(dir: string, texts: Texts): { mistakes: Mistake[]; sentence: string } {
  if (texts.counts().versions === 0) return { mistakes: [], sentence: textsCheck.skipped };
  const { sources } = readSources(readFiles(dir));
  const { mistakes, articles, numbers, notHeld } = compareWithTexts(sources, texts);
  const clock = compareClock(sources, texts);
  const sentence = textsCheck.done(articles, numbers, notHeld) + clockCheck.done(clock.numbers, clock.notHeld);
  const phrased = comparePhrasings(sources.phrasings, texts);
  return { mistakes: [...mistakes, ...clock.mistakes, ...phrased].sort(byPlace), sentence };
}
