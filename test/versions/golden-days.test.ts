import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, openAnswers } from '../../src/answers/index.ts';
import type { Answers } from '../../src/answers/types.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Texts } from '../../src/knowledge/texts/types.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { provisionOn } from '../../src/versions/index.ts';
import { KNOWLEDGE } from '../knowledge/folder.ts';
import { openOfficial, SKIPPED, UNNAMED } from '../official.ts';
import { GOLDEN_DAYS } from './golden-days.ts';
import { madeUp, type Store, storeOf } from './made-up.ts';

const CASES = GOLDEN_DAYS.trim()
  .split('\n')
  .flatMap((line) => {
    const [law = '', ...days] = line.split(' ');
    return days.map((one) => {
      const [day = '', version = ''] = one.split('=');
      return { law, day, version: version === '-' ? null : version };
    });
  });

let knowledge: Knowledge;
beforeAll(() => {
  const loaded = loadKnowledge(KNOWLEDGE);
  if (!loaded.ok) throw new Error('knowledge');
  knowledge = loaded.knowledge;
});

it('there are at least 200 cases', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(200);
});

function quotedVersion(law: string, day: string, texts: Texts): string | null {
  const found = provisionOn({ law, place: { article: 2 }, day }, { knowledge, texts });
  if (found.text === null) return null;
  expect(found.status).toBe('现行有效');
  return found.version;
}

/** Every article an answer quotes without saying that it is not in force, and all versions it quotes of that law. */
async function answeredVersions(law: string, day: string, answers: Answers): Promise<(string | undefined)[]> {
  const { provisions } = await answers.answer({ text: `${law}第二条`, wants: 'any', day });
  return [...new Set(provisions.flatMap((one) => (one.quote && !one.standing ? [one.adopted] : [])))];
}

describe('with made-up texts', () => {
  let store: Store;
  let answers: Answers;
  beforeAll(async () => {
    const versions = [...new Set(CASES.flatMap(({ law, version }) => (version ? [`${law}(${version})`] : [])))];
    store = await storeOf(
      versions.map((name): [string, string] => {
        const [, law = '', adopted = ''] = /^(.*)\((.*)\)$/.exec(name) ?? [];
        return [name, madeUp(law, adopted, 4)];
      }),
    );
    const dir = mkdtempSync(join(tmpdir(), 'golden-days-'));
    await buildIndex({ knowledge, texts: store.texts, dir });
    answers = await openAnswers(dir, store.texts);
  });
  afterAll(() => {
    answers.close();
    store.close();
  });

  it('a provision is that of the version in force on the day, or none', () => {
    const wrong = CASES.filter(({ law, day, version }) => quotedVersion(law, day, store.texts) !== version);
    expect(wrong).toEqual([]);
  });

  it('an answer quotes the version in force on the day, or none, and never two', async () => {
    const wrong: unknown[] = [];
    for (const { law, day, version } of CASES) {
      const quoted = await answeredVersions(law, day, answers);
      if (quoted.join() !== (version ?? '')) wrong.push({ law, day, version, quoted });
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(UNNAMED)(`with the real texts (${SKIPPED})`, () => {
  it('a provision is that of the version in force on the day, or none', async () => {
    const { texts, close } = await openOfficial(CASES.map(({ law }) => law));
    const wrong = CASES.filter(({ law, day, version }) => quotedVersion(law, day, texts) !== version);
    close();
    expect(wrong).toEqual([]);
  }, 180_000);
});
