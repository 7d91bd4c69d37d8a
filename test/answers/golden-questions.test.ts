import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswersIn } from '../../src/answers/index.ts';
import type { Answer, Answers, Cited } from '../../src/answers/types.ts';
import { freshIndex } from '../../src/cli/fresh-index.ts';
import { readSettings } from '../../src/config.ts';
import { importTexts } from '../../src/knowledge/texts/index.ts';
import { IMPORTED, SKIPPED, STATUTES, statuteFiles, statutesOf, UNNAMED } from '../official.ts';
import { AMENDED, ENDED, REVISED, RULE_ON, TWO_DAYS, WORDS } from './golden-questions.ts';

interface Case {
  question: string;
  day: string;
  /** The edition that must be quoted, where the question names an article of a law. */
  law?: string;
  edition?: string;
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const daysFrom = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const revised: Case[] = rows(REVISED).flatMap(([law = '', pair = '', start = '', , article, question = '']) => {
  const [older = '', newer = ''] = pair.split('>');
  const edition = (day: string) => (day < start ? older : newer);
  return [-90, -1, 0, 1, 200]
    .map((days) => daysFrom(start, days))
    .flatMap((day): Case[] => [
      { question: `${law}第${article}条是怎么规定的`, day, law, edition: edition(day) },
      { question, day },
    ]);
});
const amended: Case[] = rows(AMENDED).flatMap(([law = '', pair = '', article]) => {
  const [older = '', newer = ''] = pair.split('>');
  const question = `${law}第${article}条是怎么规定的`;
  return [
    { question, day: daysFrom(newer, -1), law, edition: older },
    { question, day: daysFrom(newer, 730), law, edition: newer },
  ];
});
const words: Case[] = rows(WORDS).flatMap(([question = '', days = '']) =>
  days.split(' ').map((day) => ({ question, day })),
);
const CASES = [...revised, ...amended, ...words];

it('there are at least 220 questions with a day, and none twice', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(220);
  expect(new Set(CASES.map(({ question, day }) => `${question} ${day}`)).size).toBe(CASES.length);
});

describe.skipIf(UNNAMED || !STATUTES)(
  `answers over the real texts (${SKIPPED}; the statute files too are needed, there or in ../shared/data/statutes)`,
  () => {
    let answers: Answers;
    let scratch: string | undefined;
    beforeAll(async () => {
      const data = IMPORTED && dirname(IMPORTED);
      if (!data || !existsSync(join(data, 'index'))) scratch = await imports();
      answers = await openAnswersIn(scratch ?? data ?? '');
    }, 180_000);
    afterAll(() => {
      answers?.close();
      if (scratch) rmSync(scratch, { recursive: true, force: true });
    });

    it('quote only what was in force on the day, never two editions of one law, and the edition asked for', async () => {
      const wrong: string[] = [];
      let quotes = 0;
      for (const one of CASES) {
        const answer = await answers.answer({ text: one.question, wants: 'any', day: one.day, asOf: true });
        const all = quotedIn(answer);
        quotes += all.length;
        wrong.push(...faults(one, all).map((fault) => `${one.question} ${one.day}: ${fault}`));
      }
      expect(wrong).toEqual([]);
      expect(quotes).toBeGreaterThan(CASES.length);
    }, 120_000);

    it.each(rows(TWO_DAYS))('%s on %s is %s: %s', async (text = '', days = '', relation = '', sides = '') => {
      const [act = '', decision = ''] = days.split(' ');
      const { twoDays } = await answers.answer({ text, wants: 'any', day: act, asOf: true, decision });
      const [pair] = twoDays?.pairs ?? [];
      const shown = [pair?.act, pair?.decision].map((side) =>
        side?.quote && !side.standing ? `${side.name}(${side.adopted})` : '-',
      );
      expect([pair?.relation, ...shown]).toEqual([relation, ...sides.split(' ')]);
      // In none of these do the words agree so far that a machine may say which is lighter.
      expect(pair && 'lighter' in pair).toBe(false);
    });

    it.each(RULE_ON)('a decision of %s is taken by %s', async (decision, rule) => {
      const text = '安全生产法第97条';
      const { twoDays } = await answers.answer({ text, wants: 'any', day: '2020-05-01', asOf: true, decision });
      expect(twoDays && `${twoDays.rule.name}(${twoDays.rule.adopted})`).toBe(rule);
      expect(twoDays?.rule.quote).toBeTruthy();
      expect(twoDays?.rule.standing).toBeUndefined();
    });
  },
);

/** The statutes of the tables and those our knowledge names, in a data directory of their own: all of them take minutes. */
async function imports(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'golden-questions-'));
  const sources = statutesOf(rows(REVISED + AMENDED).map(([law = '']) => law)).map(([, path]) => path);
  await importTexts({ sources, dir: join(data, 'texts') });
  await freshIndex(readSettings({ PLUMBLINE_DATA: data }));
  return data;
}

function quotedIn({ provisions, cards }: Answer): Cited[] {
  const cited = cards.flatMap((card) =>
    card.kind === 'procedure' ? card.steps.flatMap((step) => step.cited) : card.cited,
  );
  return [...provisions, ...cited].filter(({ quote }) => quote !== undefined);
}

/** What is wrong with the quotes of an answer, by the files and the tables alone. */
function faults({ day, law, edition }: Case, quoted: Cited[]): string[] {
  const current = quoted.filter(({ standing }) => !standing);
  const editions = new Map<string, Set<string>>();
  for (const { citation, adopted = '' } of quoted)
    editions.set(citation.instrument, (editions.get(citation.instrument) ?? new Set()).add(adopted));
  const mixed = [...editions].filter(([, some]) => some.size > 1).map(([name]) => `two editions of ${name}`);
  const missing =
    law && !current.some(({ citation, adopted }) => citation.instrument === law && adopted === edition)
      ? [`${law}(${edition}) is not quoted but ${quoted.map(({ name, adopted }) => `${name}(${adopted})`).join(' ')}`]
      : [];
  return [...mixed, ...missing, ...current.flatMap((one) => notInForce(one, day))];
}

function notInForce({ citation, adopted = '', quote = '' }: Cited, day: string): string[] {
  const name = `${citation.instrument}(${adopted})`;
  const text = fileOf(name) ?? fileOf(citation.instrument);
  if (text === undefined) return [`no file ${name}`];
  const start = startIn(text, adopted, citation.instrument);
  const end = endOf(citation.instrument, adopted);
  const parts = quote.split('……').map(plain);
  return [
    ...(parts.every((part) => plain(text).includes(part)) ? [] : [`${name} does not say what is quoted`]),
    ...(start > day ? [`${name} is in force from ${start}`] : []),
    ...(end !== undefined && end <= day ? [`${name} is not in force from ${end}`] : []),
  ];
}

/** The day of the table, or of the closing article where that is not the first edition's, or else of the file's name. */
function startIn(text: string, adopted: string, law: string): string {
  const row = rows(REVISED).find(([name, pair]) => name === law && pair?.endsWith(`>${adopted}`));
  const days = [...text.matchAll(/自([12]\d{3})年(\d{1,2})月(\d{1,2})日起施行/g)].map(
    ([, year, month = '', date = '']) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  );
  const closing = days.at(-1) ?? '';
  return row?.[2] ?? (closing > adopted ? closing : adopted);
}

/** The first day of the next edition: of the tables; for one that was only amended two years after it was adopted. */
function endOf(law: string, adopted: string): string | undefined {
  const ended = ENDED.find(([name, edition]) => name === law && edition === adopted);
  const revisedRow = rows(REVISED).find(([name, pair]) => name === law && pair?.startsWith(adopted));
  const amendedRow = rows(AMENDED).find(([name, pair]) => name === law && pair?.startsWith(adopted));
  const next = amendedRow?.[1]?.split('>')[1];
  return ended?.[2] ?? revisedRow?.[2] ?? (next && daysFrom(next, 729));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

let files: Map<string, string> | undefined;
/** Path of every statute file by its name without ending. */
function fileOf(name: string): string | undefined {
  files ??= new Map(statuteFiles());
  const path = files.get(name);
  return path && readFileSync(path, 'utf8');
}
