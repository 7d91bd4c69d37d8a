import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provisionName } from '../../src/knowledge/grammar.ts';
import { loadKnowledge, namedInstruments, report } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { KNOWLEDGE, POWER, smallFolder } from './folder.ts';

const loaded = loadKnowledge(KNOWLEDGE);
if (!loaded.ok) throw new Error(report(loaded.mistakes));
const { knowledge, digest } = loaded;

describe('the knowledge of the project', () => {
  it('is all there', () => {
    const steps = knowledge.procedures.flatMap(({ steps }) => steps);
    expect({
      powers: knowledge.powers.length,
      procedures: knowledge.procedures.length,
      steps: steps.length,
      limits: steps.flatMap(({ limits }) => limits).length,
      discretion: knowledge.rules.filter(({ topic }) => topic === 'discretion').length,
      conduct: knowledge.rules.filter(({ topic }) => topic === 'conduct').length,
      grades: knowledge.grades.length,
      glossary: knowledge.glossary.length,
      bodies: knowledge.bodies.length,
      documents: knowledge.documents.length,
    }).toEqual({
      powers: 131,
      procedures: 18,
      steps: 158,
      limits: 101,
      discretion: 15,
      conduct: 24,
      grades: 46,
      glossary: 2189,
      bodies: 8,
      documents: 6,
    });
  });

  it('keeps every mark', () => {
    const marks = (list: Knowledge['powers' | 'procedures' | 'rules' | 'grades']) => list.map((entry) => entry.marks);
    const { powers, procedures, rules, grades } = knowledge;
    expect(marks(powers).filter(({ readTwice }) => readTwice)).toHaveLength(110);
    expect(marks(powers).filter(({ statusWarning }) => statusWarning)).toHaveLength(44);
    expect(powers.filter(({ marks }) => marks.local).map(({ id }) => id)).toEqual(
      'LAB-14 LAN-02 LAN-05 URB-01 URB-02 URB-03 URB-04 URB-13'.split(' '),
    );
    expect(powers.flatMap(({ marks }) => marks.unverified)).toHaveLength(19);
    expect(marks(procedures).filter(({ readTwice }) => readTwice)).toHaveLength(16);
    expect(marks(procedures).flatMap(({ unverified }) => unverified)).toHaveLength(8);
    expect(rules.filter(({ marks }) => !marks.verified).map(({ id }) => id)).toEqual(['C-24']);
    expect(
      [powers, procedures]
        .flatMap(marks)
        .every(({ unverified }) => unverified.every((point) => point.startsWith('待核：'))),
    ).toBe(true);
    expect(procedures.find(({ id }) => id === 'P-GENERAL')?.marks.unverified.map((point) => point.slice(0, 8))).toEqual(
      ['待核：市场监管处', '待核：送达：第6'],
    );
    expect(marks(grades).every(({ illustrative, verified }) => illustrative && !verified)).toBe(true);
    expect(knowledge.notices.grades).toBe('示意分档，非公布基准；以本机关公布的裁量基准为准');
  });

  it('reads a power as the law has it', () => {
    const power = knowledge.powers.find(({ id }) => id === 'MKT-01');
    expect(power?.penalised.map(provisionName)).toEqual([
      '市场主体登记管理条例第四十三条',
      '无证无照经营查处办法第十三条',
    ]);
    expect(power?.penalties.map(({ kind, min, max, unit, must }) => ({ kind, min, max, unit, must }))).toContainEqual({
      kind: 'range',
      min: 10_000,
      max: 100_000,
      unit: '元',
      must: 'must',
    });
  });

  it('knows other names of the instruments it cites', () => {
    const named = namedInstruments(knowledge);
    expect(named.find(({ short }) => short === '行政处罚法')?.aliases).toContain('处罚法');
    expect(named.some(({ short }) => short === '禁止传销条例')).toBe(true);
    expect(new Set(named.map(({ short }) => short)).size).toBe(named.length);
  });
});

describe('loading', () => {
  it('gives the same knowledge and digest for the same files, whatever the folder is called', () => {
    const { dir } = smallFolder();
    const once = loadKnowledge(dir);
    renameSync(dir, `${dir}-moved`);
    expect(loadKnowledge(`${dir}-moved`)).toEqual(once);
    expect(once).toMatchObject({ ok: true, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('gives another digest when one byte of one file changes, and only then', () => {
    const { dir, edit } = smallFolder();
    const digestNow = () => {
      const now = loadKnowledge(dir);
      return now.ok ? now.digest : report(now.mistakes);
    };
    const before = digestNow();
    edit('README.md', () => '说明');
    edit('questions/a.jsonl', () => '{}');
    edit('powers/.swp', () => 'x');
    expect(digestNow()).toBe(before);
    edit('stopwords.txt', (text) => `${text}\n嗯哼\n`);
    expect(digestNow()).not.toBe(before);
    expect(digest).not.toBe(before);
  });

  it('takes the digest over paths and bytes in order', () => {
    const { dir } = smallFolder(['stopwords.txt', 'bodies.yaml', 'notices.yaml', 'intents.yaml', 'aliases.yaml']);
    const hash = createHash('sha256');
    for (const path of ['aliases.yaml', 'bodies.yaml', 'intents.yaml', 'notices.yaml', 'stopwords.txt']) {
      const bytes = readFileSync(join(dir, path));
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
    expect(loadKnowledge(dir)).toMatchObject({ ok: true, digest: hash.digest('hex') });
  });

  it('accepts what editors on Windows write: a byte order mark and CRLF', () => {
    const { dir, edit } = smallFolder();
    edit(POWER, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(loadKnowledge(dir)).toMatchObject({ ok: true, knowledge: { powers: [{ id: 'MKT-01' }, { id: 'SAF-02' }] } });
  });

  it('keeps stop words once, without remarks', () => {
    const { dir } = smallFolder();
    writeFileSync(join(dir, 'stopwords.txt'), '# 代词\n我 # 第一人称\n\n我\r\n你\n');
    expect(loadKnowledge(dir)).toMatchObject({ ok: true, knowledge: { stopWords: ['我', '你'] } });
  });
});
