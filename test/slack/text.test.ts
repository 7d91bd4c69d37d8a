import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, section, weight } from '../../src/slack/kit/blocks.ts';
import { pages } from '../../src/slack/kit/pages.ts';
import { clip, split } from '../../src/slack/kit/split.ts';
import { bold, code, md, mention, plain } from '../../src/slack/kit/text.ts';
import { readText } from '../../src/slack/read.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '<!channel>',
    '<!here>',
    '<@U123>',
    '<http://evil.example|政府网>',
    '&lt;!channel&gt;',
    '<!subteam^S1>',
  ),
);

describe('what people write', () => {
  it('never becomes a mention, a link or a broadcast', () => {
    fc.assert(
      fc.property(nasty, nasty, (left, right) => {
        const sent = md`${plain(left)} ${bold(right)} ${code(left)}`;
        expect(sent).not.toMatch(/[<>]/);
        expect(sent.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
      }),
    );
  });

  it('comes back as it was typed after Slack has escaped it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 100 }), (typed) => {
        expect(readText(plain(typed), 'UBOT')).toBe(typed.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('is read without our own mention, and with links and channels as their labels', () => {
    expect(readText('<@UBOT> 看<https://x.example|这条>和<#C1|执法问答> &lt;急&gt;', 'UBOT')).toBe(
      '看这条和执法问答 <急>',
    );
  });

  it('only mentions real user ids', () => {
    expect(mention('U0AB')).toBe('<@U0AB>');
    expect(() => mention('!channel')).toThrow();
  });
});

describe('long text', () => {
  it('is cut within the limit and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 2000 }),
        fc.integer({ min: 20, max: 400 }),
        (text, limit) => {
          const pieces = split(text, limit);
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) expect([...piece].length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('is one piece up to its limit, and is cut after the last sentence that fits', () => {
    expect(split('字'.repeat(20), 20)).toEqual(['字'.repeat(20)]);
    expect(split('甲乙丙丁。戊', 6)).toEqual(['甲乙丙丁。戊']);
    expect(split('甲乙丙。丁戊。己庚辛', 8)).toEqual(['甲乙丙。丁戊。', '己庚辛']);
    // A break in the first half would leave a short piece.
    expect(split('甲乙丙丁。戊己庚辛壬癸', 9)).toEqual(['甲乙丙丁。戊己庚辛', '壬癸']);
    expect(split('', 20)).toEqual([]);
  });

  it('is not cut through an entity or a link', () => {
    const text = plain(`${'甲'.repeat(17)}<${'乙'.repeat(30)}`);
    for (const piece of split(text, 20)) expect(piece).not.toMatch(/&[a-z]*$|^[a-z]*;/);
  });

  it('is clipped by code points, not by halves of an emoji', () => {
    expect(clip('😀😀😀', 2)).toBe('😀…');
  });

  it('of small grey lines keeps ten', () => {
    const lines = Array.from({ length: 11 }, (_, at) => plain(`第${at}行`));
    expect(context(...lines)[0]?.elements).toHaveLength(10);
  });

  it('becomes several messages of at most 50 blocks and 8,000 characters', () => {
    const blocks = Array.from({ length: 120 }, (_, at) => section(plain(`${at}${'字'.repeat(200)}`))).flat();
    const parts = pages({ text: '答复', blocks, to: 'here', about: 'A-1' });
    expect(parts.flatMap((part) => part.blocks)).toEqual(blocks);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(part.blocks.length).toBeLessThanOrEqual(50);
      expect(weight(part.blocks)).toBeLessThanOrEqual(8000);
      expect(part.about).toBe('A-1');
    }
  });
});
