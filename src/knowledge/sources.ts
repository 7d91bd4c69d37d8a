import type { z } from 'zod';
import { calendarSchema } from './calendar.schema.ts';
import { campaignSchema } from './campaign.schema.ts';
import { channelsSchema } from './channels.schema.ts';
import { circumstancesSchema } from './circumstances.schema.ts';
import { clockSchema } from './clock.schema.ts';
import { file as copy } from './copy.ts';
import type { KnowledgeFile, KnowledgeFiles } from './files.ts';
import { formSchema } from './form.schema.ts';
import { gradesSchema } from './grades.schema.ts';
import { bodiesSchema, documentSchema, instrumentSchema, noticesSchema } from './institutions.schema.ts';
import { movedSchema } from './moved.schema.ts';
import { packSchema } from './pack.schema.ts';
import { PHRASINGS, readPhrasings } from './phrasings/read.ts';
import { powerSchema } from './power.schema.ts';
import { procedureSchema } from './procedure.schema.ts';
import { ruleSchema } from './rule.schema.ts';
import { readYaml, type Source } from './source.ts';
import type { Mistake } from './types.ts';
import { aliasesSchema, glossarySchema, intentsSchema } from './words.schema.ts';

const FOLDERS =
  /^(?:powers\/[^/]+|procedures|rules|grades|glossary|documents|instruments|moved|packs|circumstances|clock|calendar|campaign|forms)\/[^/]+\.yaml$/;
/** May be absent, and then says nothing. */
const OPTIONAL = 'channels.yaml';
const SINGLE = ['bodies.yaml', 'notices.yaml', 'intents.yaml', 'aliases.yaml', 'stopwords.txt'] as const;

export type Sources = ReturnType<typeof readSources>['sources'];

/** Every file by its kind, as far as it could be read, and what is wrong with the rest. */
export function readSources({ root, files }: KnowledgeFiles) {
  const mistakes: Mistake[] = [];
  const folder = <T>(name: string, schema: z.ZodType<T>): Source<T>[] =>
    files.filter(({ path }) => path.startsWith(`${name}/`) && FOLDERS.test(path)).flatMap((file) => keep(file, schema));
  const single = <T>(name: string, schema: z.ZodType<T>): Source<T> | undefined =>
    files.filter(({ path }) => path === name).flatMap((file) => keep(file, schema))[0];
  const keep = <T>(file: KnowledgeFile, schema: z.ZodType<T>): Source<T>[] => {
    const read = readYaml(file, schema);
    if ('source' in read) return [read.source];
    mistakes.push(...read.mistakes);
    return [];
  };
  // Numbers are file names, so a broken file still counts as there.
  const namesIn = (name: string): string[] =>
    files
      .filter(({ path }) => path.startsWith(`${name}/`) && FOLDERS.test(path))
      .map(({ path }) => path.replace(/^.*\//, '').replace(/\.yaml$/, ''));
  const phrased = readPhrasings(files);
  const sources = {
    powers: folder('powers', powerSchema),
    procedures: folder('procedures', procedureSchema),
    rules: folder('rules', ruleSchema),
    grades: folder('grades', gradesSchema),
    glossary: folder('glossary', glossarySchema),
    documents: folder('documents', documentSchema),
    instruments: folder('instruments', instrumentSchema),
    moved: folder('moved', movedSchema),
    packs: folder('packs', packSchema),
    circumstances: folder('circumstances', circumstancesSchema),
    clock: folder('clock', clockSchema),
    calendar: folder('calendar', calendarSchema),
    forms: folder('forms', formSchema),
    campaigns: folder('campaign', campaignSchema),
    phrasings: phrased.phrasings,
    channels: single(OPTIONAL, channelsSchema),
    bodies: single('bodies.yaml', bodiesSchema),
    notices: single('notices.yaml', noticesSchema),
    intents: single('intents.yaml', intentsSchema),
    aliases: single('aliases.yaml', aliasesSchema),
    ids: {
      powers: namesIn('powers'),
      procedures: namesIn('procedures'),
      rules: namesIn('rules'),
      instruments: namesIn('instruments'),
    },
    stopWords: stopWordsOf(files.find(({ path }) => path === 'stopwords.txt')),
  };
  return { sources, mistakes: [...mistakes, ...phrased.mistakes, ...strays(files), ...absent(files, root)] };
}

/** One word a line; # begins a remark. */
function stopWordsOf(file: KnowledgeFile | undefined): string[] {
  const words = (file?.text ?? '').split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

function strays(files: readonly KnowledgeFile[]): Mistake[] {
  return files
    .filter(
      ({ path }) =>
        !FOLDERS.test(path) && !PHRASINGS.test(path) && path !== OPTIONAL && !SINGLE.some((name) => name === path),
    )
    .map(({ file }) => ({ file, line: 1, message: copy.unknownPlace }));
}

function absent(files: readonly KnowledgeFile[], root: string): Mistake[] {
  const missing = SINGLE.filter((name) => !files.some(({ path }) => path === name));
  return missing.map((name) => ({ file: `${root}/${name}`, line: 1, message: copy.missing(name) }));
}
