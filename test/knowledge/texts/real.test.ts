import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importTexts, openTexts } from '../../../src/knowledge/texts/index.ts';
import type { Texts } from '../../../src/knowledge/texts/types.ts';
import { STATUTES } from '../../official.ts';

const FILES = [
  '行政法/行政处罚法(2021-01-22).md',
  '行政法规/行政复议法实施条例(2007-05-29).md',
  '诉讼与非诉讼程序法/行政复议法(2017-09-01).md',
  '诉讼与非诉讼程序法/行政复议法(2023-09-01).md',
  '经济法/矿产资源法(2009-08-27).md',
  '经济法/矿产资源法(2024-11-08).md',
  '行政法规/飞行基本规则(2007-10-18).md',
  '刑法/刑法.md',
  ...['总则', '物权编', '合同编', '人格权编', '婚姻家庭编', '继承编', '侵权责任编', '附则'].map(
    (name) => `民法典/${name}.md`,
  ),
];

describe.skipIf(!STATUTES)(
  'Real statutes (skipped: neither PLUMBLINE_TEXTS_DIR nor ../shared/data/statutes is a folder of statutes)',
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'texts-'));
    let texts: Texts;

    beforeAll(async () => {
      const { files } = await importTexts({ sources: FILES.map((name) => join(STATUTES ?? '', name)), dir });
      expect(files.map((file) => file.status)).toEqual(FILES.map(() => 'added'));
      texts = openTexts(dir);
      return () => {
        texts.close();
        rmSync(dir, { recursive: true, force: true });
      };
    });

    test('The review law flips on 2024-01-01 and the mineral resources law on 2025-07-01', () => {
      const on = (short: string, day: string) => texts.inForce(short, day)?.adopted;
      expect([on('行政复议法', '2023-12-31'), on('行政复议法', '2024-01-01')]).toEqual(['2017-09-01', '2023-09-01']);
      expect([on('矿产资源法', '2025-06-30'), on('矿产资源法', '2025-07-01')]).toEqual(['2009-08-27', '2024-11-08']);
    });

    test('The civil code is one version of 1,260 articles, the flight rules have all 124, inserted articles are found', () => {
      const articles = [...texts.all()].map(({ article }) => article);
      const numbered = (short: string) =>
        articles.filter(({ version, label }) => version.short === short && label.startsWith('第'));
      expect(texts.versions('民法典')).toMatchObject([{ adopted: '2020-05-28', effective: '2021-01-01' }]);
      expect(
        numbered('民法典')
          .map(({ label }) => label)
          .at(-1),
      ).toBe('第一千二百六十条');
      expect(numbered('民法典')).toHaveLength(1260);
      expect(numbered('飞行基本规则')).toHaveLength(124);
      const [criminal] = texts.versions('刑法');
      expect(criminal && texts.article(criminal, '第一百二十条之六')?.label).toBe('第一百二十条之六');
    });

    test('Paragraphs and items stand where citations look for them', () => {
      const version = texts.inForce('行政处罚法', '2024-06-01');
      const hearing = version && texts.article(version, '第六十三条');
      expect(hearing?.paragraphs).toHaveLength(2);
      expect(hearing?.paragraphs[0]?.items).toHaveLength(6);
      expect(version?.effective).toBe('2021-07-15');
    });
  },
);
