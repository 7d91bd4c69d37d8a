import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTown, type Resident, type Town } from './town.ts';

let town: Town;
let officer: Resident;
beforeAll(async () => {
  town = await openTown();
  officer = town.as('officer');
});
afterAll(() => town.stop());

const hears = async (line: string) => {
  await officer.command(line);
  return officer.reads();
};

describe('bad input', () => {
  it('empty: says what to write, with an example', async () => {
    expect(await hears('/basis')).toContain('请在 /basis 后面写上要查的事，例如：/basis 没有营业执照开店');
    expect(await hears('/procedure    ')).toContain('请在 /procedure 后面写上');
  });

  it('3,000 characters: says how long it is and how long it may be', async () => {
    expect(await hears(`/ask ${'字'.repeat(3000)}`)).toContain('问题太长了（3000 字）。请用 200 字以内');
  });

  it('emoji or punctuation only: asks for words', async () => {
    expect(await hears('/ask 😀😀')).toContain('没看到能查的文字');
    expect(await hears('/ask ？！……')).toContain('没看到能查的文字');
  });

  it('full-width and traditional characters: understood', async () => {
    expect(await hears('/basis 沒有營業執照開店')).toContain('市场主体登记管理条例第四十三条');
    expect(await hears('/ask 行政处罚法第５１条')).toContain('行政处罚法第五十一条');
  });

  it('unknown words: an honest no', async () => {
    expect(await hears('/ask 齉龘靐齾')).toContain('超出范围');
  });

  it('broadcasts, mentions and links: shown as text, never as what they are', async () => {
    await officer.says('<!channel> <@U0SUPERVISE> <https://evil.example|政府网> 占道经营');
    const sent = JSON.stringify((await officer.heard()).at(-1));
    expect(sent).not.toContain('<!channel>');
    expect(sent).not.toContain('<@U0SUPERVISE>');
    expect(sent).not.toContain('<https://evil');
  });

  it('anything at all: every message is answered, nothing is refused by Slack, nothing breaks', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        await town.passes(2);
        const said = await officer.says(words);
        await town.bot.idle();
        const answers = (await officer.heard()).filter((message) => said.ok && message.thread_ts === said.ts);
        if (said.ok) expect(answers).toHaveLength(1);
        expect(answers.map((message) => message.text).join()).not.toContain('编号 E-');
      }),
      { numRuns: 25 },
    );
    const refused = town.workspace.log.entries.filter((entry) => JSON.stringify(entry).includes('invalid_blocks'));
    expect(refused).toEqual([]);
  });
});
