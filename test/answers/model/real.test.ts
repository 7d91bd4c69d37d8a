import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswersIn } from '../../../src/answers/index.ts';
import { evidenceOf } from '../../../src/answers/model/evidence.ts';
import { faultOf } from '../../../src/answers/model/gate/judge.ts';
import { joined } from '../../../src/answers/model/lookups.ts';
import { cutSentences } from '../../../src/answers/model/sentences.grammar.ts';
import type { Evidence } from '../../../src/answers/model/types.ts';
import type { Answers } from '../../../src/answers/types.ts';
import { freshIndex } from '../../../src/cli/fresh-index.ts';
import { readSettings } from '../../../src/config.ts';
import { IMPORTED, SKIPPED } from '../../official.ts';
import { FALSEHOODS } from './falsehoods.ts';

const DAY = '2025-04-19';

describe.skipIf(!IMPORTED)(`over the official texts (${IMPORTED ? 'imported' : SKIPPED})`, () => {
  let data: string;
  let answers: Answers;
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'plumbline-model-'));
    symlinkSync(IMPORTED ?? '', join(data, 'texts'));
    await freshIndex(readSettings({ PLUMBLINE_DATA: data }));
    answers = await openAnswersIn(data);
  }, 300_000);
  afterAll(() => {
    answers?.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('hardly a false sentence stands, however close it is to a true one', async () => {
    let said = 0;
    const stood: string[] = [];
    for (const [question, sentences] of Object.entries(FALSEHOODS)) {
      const answer = await answers.answer({ text: question, wants: 'any', day: DAY });
      const pool: Evidence[] = [];
      for (const found of evidenceOf(answer, answers)) joined(pool, found);
      for (const sentence of cutSentences(sentences, true).sentences) {
        said += 1;
        // Whichever piece of evidence it names.
        const stands = pool.some(({ id }) => !faultOf({ ...sentence, cites: [id] }, pool, answers.mentioned));
        if (stands) stood.push(sentence.text);
      }
    }
    expect(said).toBeGreaterThan(75);
    expect(stood.length, stood.join('\n')).toBeLessThanOrEqual(6);
  });
});
