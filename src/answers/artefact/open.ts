import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/types.ts';
import { openArtefact } from '../../storage/open.ts';
import type { Elsewhere } from '../elsewhere/types.ts';
import { type Lexical, openLexical } from '../search/lexical.ts';
import { type Cutter, openCutter } from '../tokens.ts';
import { openVectors, type Vectors } from '../vectors/store.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { currentVersion } from './swap.ts';
import { FORMAT, type Manifest } from './tables.ts';
import { userWords } from './user-words.ts';

/** One version of the index, open for reading. */
export interface Index {
  knowledge: Knowledge;
  texts: Manifest['texts'];
  cutter: Cutter;
  catalogue: Catalogue;
  lexical: Lexical;
  /** Absent when there was too little text to learn from. */
  vectors?: Vectors;
  /** The models an office has for searching. */
  elsewhere?: Elsewhere;
  close(): void;
}

/** Whether the version in use below `dir` exists and was built by this version of the program. */
export function hasIndex(dir: string): boolean {
  const version = currentVersion(dir);
  return version !== undefined && manifestIn(join(dir, version)) !== undefined;
}

/** Opens the artefact in `folder`; throws when a part of it is missing or unreadable. */
export async function openIndex(folder: string): Promise<Index> {
  const manifest = manifestIn(folder);
  if (!manifest) throw new Error(`${folder} was built by another version of this program: run \`npm run index\`.`);
  const { texts } = manifest;
  const knowledge = JSON.parse(readFileSync(join(folder, 'knowledge.json'), 'utf8')) as Knowledge;
  const cutter = openCutter(userWords(knowledge));
  const database = openArtefact(join(folder, 'index.db'));
  try {
    const catalogue = readCatalogue(database);
    const vectors = openVectorsIn(join(folder, 'vectors'));
    return {
      knowledge,
      texts,
      cutter,
      catalogue,
      lexical: openLexical(database, catalogue.size),
      ...(vectors && { vectors }),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return manifest.format === FORMAT ? manifest : undefined;
}

function openVectorsIn(folder: string): Vectors | undefined {
  return existsSync(folder) ? openVectors(folder) : undefined;
}
