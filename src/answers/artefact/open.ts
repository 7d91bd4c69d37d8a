import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/types.ts';
import { openArtefact } from '../../storage/open.ts';
import { type Lexical, openLexical } from '../search/lexical.ts';
import { type Cutter, openCutter } from '../tokens.ts';
import type { Vectors } from '../vectors/store.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
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
  close(): void;
}

/** Opens the artefact in `folder`; throws when a part of it is missing or unreadable. */
export async function openIndex(folder: string): Promise<Index> {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { format, texts } = read('manifest.json') as Manifest;
  if (format !== FORMAT)
    throw new Error(`${folder} was built by another version of this program: run \`npm run index\`.`);
  const knowledge = read('knowledge.json') as Knowledge;
  const cutter = openCutter(userWords(knowledge));
  const database = openArtefact(join(folder, 'index.db'));
  try {
    const catalogue = readCatalogue(database);
    const vectors = await openVectorsIn(join(folder, 'vectors'), cutter);
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

async function openVectorsIn(folder: string, cutter: Cutter): Promise<Vectors | undefined> {
  if (!existsSync(folder)) return undefined;
  const { openVectors } = await import('../vectors/store.ts');
  return openVectors(folder, cutter);
}
