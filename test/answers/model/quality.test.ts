import { expect, it } from 'vitest';
import { citationQuality } from '../../../src/answers/model/quality.ts';
import type { Evidence } from '../../../src/answers/model/types.ts';

const evidence: Evidence[] = [
  { id: 1, name: '甲', text: '晾晒海带的，责令改正，处二百元罚款。', citations: [] },
  { id: 2, name: '乙', text: '晾晒海带的，责令改正，处二百元罚款。', citations: [] },
  { id: 3, name: '丙', text: '桥面由管理机构清扫。', citations: [] },
];
const quality = (...sentences: [string, number[]][]) =>
  citationQuality(
    sentences.map(([text, cites]) => ({ text, cites })),
    evidence,
    () => [],
  );
const TRUE = '晾晒海带的，处二百元罚款。';

it('counts as ALCE does: recall by sentence, precision by marker', () => {
  expect(quality([TRUE, [1]])).toEqual({ recall: 1, precision: 1 });
  // Two that support it alone are both relevant; one that does not, and is not needed, is not.
  expect(quality([TRUE, [1, 2]])).toEqual({ recall: 1, precision: 1 });
  expect(quality([TRUE, [1, 3]])).toEqual({ recall: 1, precision: 0.5 });
  // Of a sentence that is not supported no marker is right; one without markers counts in recall alone.
  expect(quality([TRUE, [1]], ['晾晒海带的，处三百元罚款。', [1, 2]])).toEqual({ recall: 0.5, precision: 1 / 3 });
  expect(quality([TRUE, [1]], [TRUE, []])).toEqual({ recall: 0.5, precision: 1 });
  expect(quality()).toBeUndefined();
});
