import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openAnswers } from '../../src/answers/index.ts';
import type { Answer, Answers, Wants } from '../../src/answers/types.ts';
import { answerBlocks } from '../../src/answers/views/answer.view.ts';
import { sourceModal } from '../../src/answers/views/source.view.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';
import { pages } from '../../src/slack/kit/pages.ts';
import { checkMessage, checkView } from '../../src/workspace/blocks/check.ts';
import { messageText } from '../../src/workspace/terminal/index.ts';

const DAY = '2026-01-01';

let answers: Answers;
beforeAll(async () => {
  answers = await openAnswers(join(inject('indexed'), 'index'), openTexts('nowhere'));
});
afterAll(() => answers.close());

const shown = (id: string, wants: Wants): Answer => {
  const answer = answers.show([id], wants, { day: DAY });
  if (!answer) throw new Error(`nothing to show for ${id}`);
  return answer;
};
const text = (answer: Answer) =>
  messageText({ ts: '', channel: '', user: '', text: '', blocks: answerBlocks({ id: 'A-TEST', answer }, answers) }, []);

const problems = (answer: Answer) => {
  const blocks = answerBlocks({ id: 'A-TEST', answer, asker: 'U0OFFICER' }, answers);
  return pages({ text: answer.point, blocks, to: 'here' }).flatMap((page) => checkMessage({ ...page }));
};

describe('every entry of the knowledge', () => {
  it('makes messages that Slack accepts, as a basis, a procedure and a discretion', () => {
    const { powers, procedures, rules } = answers.knowledge;
    const ids = [...powers, ...procedures, ...rules].map(({ id }) => id);
    expect(ids.length).toBe(188);
    for (const id of ids)
      for (const wants of ['basis', 'procedure', 'discretion', 'any'] as const) {
        const answer = answers.show([id], wants, { day: DAY });
        if (answer) expect(problems(answer), `${id} ${wants}`).toEqual([]);
      }
  });

  it('makes a window of its provisions that Slack accepts', () => {
    for (const { id } of answers.knowledge.powers) {
      const { provisions } = shown(id, 'basis');
      expect(
        checkView(sourceModal({ rests: provisions.map((cited) => ({ cited })), near: [], notes: ['注意'] }), 'modal'),
        id,
      ).toEqual([]);
    }
  });

  it('shows every doubt it is marked with', () => {
    const { powers, procedures } = answers.knowledge;
    for (const { id, marks } of [...powers, ...procedures]) {
      const seen = text(shown(id, id.startsWith('P-') ? 'procedure' : 'basis'));
      for (const doubt of [...marks.unverified, ...(marks.statusWarning ? [marks.statusWarning] : [])])
        expect(seen, id).toContain(doubt.slice(0, 40));
      if (!marks.readTwice) expect(seen, id).toMatch(/只核过一遍|未经核对/);
    }
  });

  it('never shows a grade without saying that it is illustrative', () => {
    for (const { power } of answers.knowledge.grades)
      expect(text(shown(power, 'discretion'))).toContain('示意分档，非公布基准；以本机关公布的裁量基准为准');
  });
});
