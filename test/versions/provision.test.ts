import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/knowledge/grammar.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { provisionLines, provisionOn } from '../../src/versions/index.ts';
import { KNOWLEDGE } from '../knowledge/folder.ts';
import { madeUp, type Store, storeOf } from './made-up.ts';

const SUCCESSOR = `# 桥面新条例
2020年1月1日 示例会议通过
<!-- INFO END -->
第一条 桥面归桥面管理机构管理。

有下列行为的，予以劝导：

（一）晾晒海带的；

（二）堆放渔网的。

第二条 本条例自2020年3月1日起施行。《桥面旧办法》同时废止。
`;

let knowledge: Knowledge;
let store: Store;
beforeAll(async () => {
  const loaded = loadKnowledge(KNOWLEDGE);
  if (!loaded.ok) throw new Error('knowledge');
  knowledge = loaded.knowledge;
  const versions: [string, string, number][] = [
    ['行政复议法', '2017-09-01', 43],
    ['行政复议法', '2023-09-01', 90],
    ['矿产资源法', '2009-08-27', 53],
    ['矿产资源法', '2024-11-08', 80],
    ['环境噪声污染防治法', '2018-12-29', 64],
    ['噪声污染防治法', '2021-12-24', 90],
    ['治安管理处罚法', '2012-10-26', 119],
    ['桥面旧办法', '2010-01-01', 3],
  ];
  const files = versions.map(([short, adopted, articles]): [string, string] => [
    `${short}(${adopted})`,
    madeUp(short, adopted, articles),
  ]);
  store = await storeOf([...files, ['桥面新条例(2020-01-01)', SUCCESSOR]]);
});
afterAll(() => store.close());

const on = (law: string, article: string, day: string) => {
  const place = parseArticle(article);
  if (!place) throw new Error(article);
  return provisionOn({ law, place, day }, { knowledge, texts: store.texts });
};

/** Days from knowledge/instruments and shared/domain/changes.md. */
describe('a provision on a day', () => {
  it('is that of the version in force, with its days', () => {
    expect(on('行政复议法', '62', '2024-03-01')).toMatchObject({
      law: '行政复议法',
      version: '2023-09-01',
      adopted: '2023-09-01',
      effective: '2024-01-01',
      repealed: null,
      status: '现行有效',
      article: '第六十二条',
      text: '这是示例，不是法条：2023-09-01的第62号。',
    });
    expect(on('行政复议法', '三十一', '2023-12-31')).toMatchObject({ version: '2017-09-01', repealed: '2024-01-01' });
  });

  it('never has the words of a version adopted and not yet in force, but says that it comes', () => {
    const before = on('矿产资源法', '39', '2025-03-01');
    expect(before).toMatchObject({
      version: '2009-08-27',
      status: '现行有效',
      coming: { version: '2024-11-08', effective: '2025-07-01' },
    });
    expect(before.text).toContain('2009-08-27的第39号');
    expect(before.notes.join()).toContain('2025-07-01起施行');
    expect(on('矿产资源法', '39', '2025-06-30').version).toBe('2009-08-27');
    expect(on('矿产资源法', '39', '2025-07-01').version).toBe('2024-11-08');
    expect(on('噪声污染防治法', '81', '2022-06-04')).toMatchObject({ status: '已通过未施行', text: null });
    expect(on('噪声污染防治法', '81', '2022-06-05').status).toBe('现行有效');
  });

  it('names the instrument that replaced a repealed one, by the clerk or by the closing article of the successor', () => {
    expect(on('环境噪声污染防治法', '60', '2022-06-05')).toMatchObject({
      status: '已废止',
      version: '2018-12-29',
      repealed: '2022-06-05',
      text: null,
      successor: '噪声污染防治法',
    });
    expect(on('环境噪声污染防治法', '60', '2022-06-04').successor).toBeUndefined();
    expect(on('桥面旧办法', '2', '2021-01-01')).toMatchObject({ status: '已废止', successor: '桥面新条例' });
  });

  it('is 未收录 where the version in force is not here, never the words of another', () => {
    for (const [law, day, version] of [
      ['治安管理处罚法', '2026-01-01', '2025-06-27'],
      ['治安管理处罚法', '2012-12-31', '2005-08-28'],
      ['行政复议法', '2010-05-01', '2009-08-27'],
    ] as const)
      expect(on(law, '20', day)).toMatchObject({ status: '未收录', version, text: null });
    expect(on('治安管理处罚法', '20', '2025-12-31')).toMatchObject({ status: '现行有效', version: '2012-10-26' });
  });

  it('is 未收录 before the first version, for an unknown law and for an article that version does not have', () => {
    expect(on('行政复议法', '20', '1990-01-01')).toMatchObject({ status: '未收录', version: null, text: null });
    expect(on('行政复议法', '20', '1999-09-30')).toMatchObject({ status: '已通过未施行', version: '1999-04-29' });
    const unknown = on('行政覆议法', '20', '2024-01-01');
    expect(unknown).toMatchObject({ status: '未收录', version: null });
    expect(unknown.notes[0]).toContain('您是不是想查“行政复议法”');
    const moved = on('行政复议法', '62', '2023-08-31');
    expect(moved).toMatchObject({ status: '未收录', version: '2017-09-01', text: null });
    expect(moved.notes[0]).toContain('没有第六十二条');
  });

  it('is 已通过未施行 for an article that only the next version has, from its adoption until it is in force', () => {
    const asked = (day: string) => on('行政复议法', '62', day);
    expect(asked('2023-09-01')).toMatchObject({ status: '已通过未施行', version: '2023-09-01', text: null });
    expect(asked('2023-12-31')).toMatchObject({ status: '已通过未施行', effective: '2024-01-01', text: null });
    expect(asked('2023-12-31').notes.join()).toContain('2024-01-01起施行，查询日还没有施行');
    expect(asked('2024-01-01').status).toBe('现行有效');
    expect(on('行政复议法', '95', '2023-12-31')).toMatchObject({ status: '未收录', version: '2017-09-01' });
  });

  it('takes titles, aliases, digits and numerals, paragraphs and items', () => {
    const whole = on('行政复议法', '62', '2024-03-01');
    for (const law of ['中华人民共和国行政复议法', '《行政复议法》', '复议法'])
      for (const article of ['62', '六十二', '第62条', '第六十二条'])
        expect(on(law, article, '2024-03-01')).toEqual(whole);
    expect(on('桥面新条例', '第一条第一款', '2024-01-01').text).toBe('桥面归桥面管理机构管理。');
    expect(on('桥面新条例', '第一条第二款第二项', '2024-01-01').text).toBe(
      '有下列行为的，予以劝导：\n（二）堆放渔网的。',
    );
    expect(on('桥面新条例', '1条第1项', '2024-01-01').text).toContain('（一）晾晒海带的；');
    expect(on('桥面新条例', '第一条第三款', '2024-01-01')).toMatchObject({ status: '未收录', text: null });
  });

  it('reads as Chinese lines, with words that are not in force kept apart', () => {
    const lines = provisionLines(on('环境噪声污染防治法', '60', '2023-01-01')).join('\n');
    expect(lines).toMatch(/^环境噪声污染防治法第六十条（按2023年1月1日）\n已废止/);
    expect(lines).toContain('接续的是《噪声污染防治法》');
    expect(lines).toMatch(/不能作为依据）：\n│ 这是示例/);
  });
});
