import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation, Moved } from '../../src/knowledge/types.ts';
import { affected } from '../../src/review/differences.rules.ts';
import type { Difference } from '../../src/review/types.ts';
import { smallKnowledge } from '../answers/small.ts';
import { library, statute, wholeText } from '../knowledge/texts/library.ts';

const SHORT = '桥面管理条例';
const NAME = `${SHORT}(2020-03-01).md`;
const TODAY = '2026-11-26';
const first = (article: number, version = '2020-03-01'): Citation => ({ instrument: SHORT, version, article });

/** Articles in the order of their numbers. */
const NUMERALS = '一二三四五六七八九';
const body = (...words: string[]) => words.map((text, at) => `第${NUMERALS[at]}条 ${text}`).join('\n\n');
const WORDS = ['桥面上的海带应当在日落以前收回。', '登记的渔网应当在九日内退还。', '本条例自2020年6月1日起施行。'];

/** A store into which a first text went, and then others, one import each. */
async function imported(...rounds: Record<string, string>[]) {
  const [before = {}, ...later] = rounds;
  const shelf = library(before);
  await shelf.bring();
  for (const files of later) {
    for (const [name, text] of Object.entries(files)) shelf.write(name, text);
    await shelf.bring(...Object.keys(files));
  }
  const texts = shelf.open();
  const on = (citations: Citation[], day = TODAY, moved: Moved[] = []) =>
    affected(
      { kind: 'power', id: 'TST-01', title: '', citations },
      { knowledge: smallKnowledge({ moved }), texts },
      day,
    );
  return {
    texts,
    on,
    kinds: (citation: Citation, day?: string) => (on([citation], day)?.differences ?? []).map(brief),
  };
}

function brief(one: Difference) {
  const [was, now] = ['was' in one ? one.was : undefined, 'now' in one ? one.now : undefined];
  return [one.kind, was && wholeText(was), now && `${now.label} ${wholeText(now)}`];
}

describe('what an import changes under a citation', () => {
  const text = (...words: string[]) => ({ [NAME]: statute(SHORT, body(...words)) });

  it('is nothing after the first import, nor after the same text came in again', async () => {
    const { texts, kinds } = await imported(text(...WORDS), text(...WORDS));
    expect(texts.changed()).toEqual([]);
    expect(kinds(first(1))).toEqual([]);
  });

  it('is the old and the new words of an article whose words changed, and nothing for its neighbours', async () => {
    const changed = '桥面上的海带应当在日出以前收回。';
    const { kinds } = await imported(text(...WORDS), text(changed, ...WORDS.slice(1)));
    expect(kinds(first(1))).toEqual([['changed', WORDS[0], `第一条 ${changed}`]]);
    expect(kinds(first(2))).toEqual([]);
  });

  it('is nothing where only spaces differ', async () => {
    const { kinds } = await imported(text(...WORDS), text('桥面上的海带 应当在日落以前收回。', ...WORDS.slice(1)));
    expect(kinds(first(1))).toEqual([]);
  });

  it('is that the article is gone, or that it was not there before', async () => {
    const light = '照明由桥面管理机构负责。';
    const less = await imported(text(...WORDS, light), text(...WORDS));
    expect(less.kinds(first(4))).toContainEqual(['removed', light, undefined]);
    const more = await imported(text(...WORDS), text(...WORDS, light));
    expect(more.kinds(first(4))).toContainEqual(['added', undefined, `第四条 ${light}`]);
  });

  it('is the day of entry into force, for whatever cites the text', async () => {
    const { on } = await imported(text(...WORDS), text(...WORDS.slice(0, 2), '本条例自2020年9月1日起施行。'));
    expect(on([first(1)])?.differences).toMatchObject([{ kind: 'dates', before: '2020-06-01', after: '2020-09-01' }]);
  });

  it('is the new number of an article before which another was put in', async () => {
    const { kinds } = await imported(text(...WORDS), text('为了管理桥面，制定本条例。', ...WORDS));
    expect(kinds(first(1))).toEqual([['moved', WORDS[0], `第二条 ${WORDS[0]}`]]);
    expect(kinds(first(2))).toEqual([['moved', WORDS[1], `第三条 ${WORDS[1]}`]]);
  });

  it('is nothing any more once the old words have come back', async () => {
    const { kinds, texts } = await imported(text(...WORDS), text('别的。', ...WORDS.slice(1)), text(...WORDS));
    expect(texts.changed()).toEqual([SHORT]);
    expect(kinds(first(1))).toEqual([]);
  });

  it('is told from the words of the first import, however many came between', async () => {
    const { kinds } = await imported(text(...WORDS), text('二。', ...WORDS.slice(1)), text('三。', ...WORDS.slice(1)));
    expect(kinds(first(1))).toEqual([['changed', WORDS[0], '第一条 三。']]);
  });
});

describe('a later edition', () => {
  const OLD = { [NAME]: statute(SHORT, body(...WORDS)) };
  const NEW = {
    [`${SHORT}(2026-05-10).md`]: statute(
      SHORT,
      body(
        '为了管理桥面，制定本条例。',
        WORDS[0] ?? '',
        '登记的渔网应当在五日内退还。',
        '本条例自2027年1月1日起施行。',
      ),
      '2020年3月1日通过 2026年5月10日修订',
    ),
  };
  const edition = { kind: 'edition', adopted: '2026-05-10', effective: '2027-01-01' };

  it('is told as soon as it came in, with the article that corresponds and whether its words are the same', async () => {
    const { on } = await imported(OLD, NEW);
    expect(on([first(1)])?.differences).toMatchObject([
      { ...edition, coming: true, same: true, now: { label: '第二条' } },
    ]);
    expect(on([first(2)])?.differences).toMatchObject([
      { ...edition, coming: true, same: false, was: { label: '第二条' }, now: { label: '第三条' } },
    ]);
  });

  it('is another state of the law from the day on which it comes into force', async () => {
    const { on } = await imported(OLD, NEW);
    const [before, after] = [on([first(1)], '2026-12-31'), on([first(1)], '2027-01-01')];
    expect(after?.differences).toMatchObject([{ ...edition, coming: false }]);
    expect(after?.state).not.toBe(before?.state);
  });

  it('is none to a card that cites it, nor when both editions came in at first, nor is an earlier one', async () => {
    expect((await imported(OLD, NEW)).kinds(first(2, '2026-05-10'))).toEqual([]);
    expect((await imported({ ...OLD, ...NEW })).kinds(first(1))).toEqual([]);
    expect((await imported(NEW, OLD)).kinds(first(2, '2026-05-10'))).toEqual([]);
  });

  it('touches a citation without an edition as the one of the day the files were written', async () => {
    const { on } = await imported(OLD, NEW);
    expect(on([{ instrument: SHORT, article: 1 }])?.differences).toMatchObject([edition]);
  });

  it('under another name ends the instrument it repeals, on the day it says', async () => {
    const other = body('桥梁由市人民政府管理。', `本条例自2027年1月1日起施行。《${SHORT}》同时废止。`);
    const { on } = await imported(OLD, { '桥梁条例(2026-05-10).md': statute('桥梁条例', other) });
    expect(on([first(1)])?.differences).toMatchObject([
      { kind: 'repealed', by: '桥梁条例', day: '2027-01-01', coming: true },
    ]);
    expect(on([first(1)], '2027-01-01')?.differences).toMatchObject([{ coming: false }]);
  });
});

describe('the state of what changed', () => {
  it('is the same for the same words, and another for others, whatever came between', async () => {
    const words = fc.constantFrom('一样。', '两样。', '三样。', WORDS[0] ?? '');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), words, async (between, last) => {
        const text = (one: string) => ({ [NAME]: statute(SHORT, body(one, ...WORDS.slice(1))) });
        const long = await imported(text(WORDS[0] ?? ''), ...between.map(text), text(last));
        const straight = await imported(text(WORDS[0] ?? ''), text(last));
        expect(long.on([first(1)])?.state).toBe(straight.on([first(1)])?.state);
        expect(straight.on([first(1)]) === undefined).toBe(last === WORDS[0]);
      }),
      { numRuns: 6 },
    );
  });
});
