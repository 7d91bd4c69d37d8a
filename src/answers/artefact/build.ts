import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrased } from '../../knowledge/phrasings/types.ts';
import type { Texts } from '../../knowledge/texts/types.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { openDatabase } from '../../storage/open.ts';
import { openCutter } from '../tokens.ts';
import { modelCard, trainedTable } from '../vectors/model.ts';
import { saveVectors } from '../vectors/store.ts';
import { unitVectors } from '../vectors/units.ts';
import { fillUnits } from './fill.ts';
import { phrasesBy } from './phrases.ts';
import { probe } from './probe.ts';
import { finishBuilding, putToUse, startBuilding } from './swap.ts';
import { FORMAT, GATHER, type Manifest, OPTIMIZE, TABLES } from './tables.ts';
import { type Unit, unitsOf } from './units.ts';
import { userWords } from './user-words.ts';

export interface BuildOptions {
  knowledge: Knowledge;
  texts: Texts;
  /** How people ask about articles; none where nothing is given. */
  phrasings?: readonly Phrased[];
  /** The folder of all versions: data/index. */
  dir: string;
  onProgress?: (progress: BuildProgress) => void;
}

/** `total` counts articles, as far as they are known beforehand. */
interface BuildProgress {
  stage: 'units' | 'optimize' | 'probe';
  done: number;
  total: number;
}

interface Built {
  version: string;
  seconds: number;
  units: number;
}

/**
 * Builds the index beside the one in use and swaps it in whole, after it was opened and asked. The same knowledge and
 * texts give the same version, and a version that already exists is only put to use.
 */
export async function buildIndex(options: BuildOptions): Promise<Built> {
  const started = performance.now();
  const { dir } = options;
  const version = versionOf(options);
  const place = join(dir, version);
  const { units } = existsSync(place) ? await probe(place) : await buildBeside(options, version);
  putToUse(dir, version);
  return { version, units, seconds: (performance.now() - started) / 1000 };
}

async function buildBeside(options: BuildOptions, version: string): Promise<{ units: number }> {
  const building = startBuilding(options.dir);
  try {
    writeArtefact(building, options);
    options.onProgress?.({ stage: 'probe', done: 0, total: 1 });
    const probed = await probe(building);
    finishBuilding(options.dir, building, version);
    return probed;
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
}

/** First 12 hex digits of the hash over everything that goes in. */
function versionOf({ knowledge, texts, phrasings = [] }: BuildOptions): string {
  const goesIn = [FORMAT, modelCard().files, texts.digest, knowledge, phrasings];
  return createHash('sha256').update(JSON.stringify(goesIn)).digest('hex').slice(0, 12);
}

function writeArtefact(building: string, { knowledge, texts, phrasings = [], onProgress }: BuildOptions): void {
  writeFileSync(join(building, 'knowledge.json'), JSON.stringify(knowledge));
  const manifest: Manifest = { format: FORMAT, texts: { digest: texts.digest, ...texts.counts() } };
  writeFileSync(join(building, 'manifest.json'), JSON.stringify(manifest));
  const cutter = openCutter(userWords(knowledge));
  const database = openDatabase(join(building, 'index.db'));
  // Nobody reads it before it is complete, and a killed build is thrown away: no journal is needed. Out of WAL first,
  // or every reader would lay -wal and -shm files beside an artefact that never changes.
  database.pragma('journal_mode = DELETE');
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.exec(TABLES);
  database.exec(GATHER);
  const total = texts.counts().articles;
  const units = counted(unitsOf(knowledge, texts), (done) => onProgress?.({ stage: 'units', done, total }));
  const vectors = unitVectors(trainedTable());
  database.transaction(() =>
    fillUnits(database, units, { cutter, vectors, phrasesOf: phrasesBy(phrasings, knowledge) }),
  )();
  onProgress?.({ stage: 'optimize', done: 0, total: 1 });
  database.exec(OPTIMIZE);
  database.close();
  mkdirSync(join(building, 'vectors'));
  saveVectors(join(building, 'vectors'), vectors);
}

function* counted(units: Iterable<Unit>, onCount: (done: number) => void): Iterable<Unit> {
  let done = 0;
  for (const unit of units) {
    yield unit;
    done += 1;
    if (done % 500 === 0) onCount(done);
  }
}
