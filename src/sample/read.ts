import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, type Source } from '../knowledge/source.ts';
import type { Mistake } from '../knowledge/types.ts';
import { sampleSchema } from './sample.schema.ts';

export type SampleSource = Source<ReturnType<typeof sampleSchema.parse>>;

/** The files of the sample data below the knowledge folder, in order of their names; none where there is no such folder. */
export function readSample(knowledge: string): { sources: SampleSource[]; mistakes: Mistake[] } {
  const read = namesIn(join(knowledge, 'sample')).map((name) =>
    readYaml(
      {
        file: `knowledge/sample/${name}`,
        path: `sample/${name}`,
        text: readFileSync(join(knowledge, 'sample', name), 'utf8'),
      },
      sampleSchema,
    ),
  );
  return {
    sources: read.flatMap((one) => ('source' in one ? [one.source] : [])),
    mistakes: read.flatMap((one) => ('mistakes' in one ? one.mistakes : [])),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    return [];
  }
}
