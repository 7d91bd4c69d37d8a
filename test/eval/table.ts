import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openFinders } from '../../src/answers/elsewhere/finders.ts';
import {
  type GoldQuestion,
  hasIndex,
  openAnswersIn,
  openPlain,
  readQuestions,
  trigramBaseline,
  unitsOf,
} from '../../src/answers/index.ts';
import type { Answers } from '../../src/answers/types.ts';
import { freshIndex } from '../../src/cli/fresh-index.ts';
import { sentBy } from '../../src/cli/sent.ts';
import { readSettings } from '../../src/config.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';
import { corpusOf } from './baselines/corpus.ts';
import { jieba, jiebaSearch } from './baselines/jieba.ts';
import { langchain } from './baselines/langchain.ts';
import { miniSearch } from './baselines/minisearch.ts';
import { orama } from './baselines/orama.ts';
import { gateOf } from './gate-figures.ts';
import { printed, type Table } from './print.ts';
import { type Row, rowOf, type Sets } from './rows.ts';

const DAY = '2025-04-19';
const FOLDER = join(import.meta.dirname, '../../knowledge/questions');

const settings = readSettings();
const kept = join(settings.data, 'eval', 'last.json');
if (!hasIndex(join(settings.data, 'index'))) await freshIndex(settings);
const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap(read);
const sets: Sets = {
  day: DAY,
  answerable: questions.filter(({ gold }) => gold.length > 0),
  unanswerable: questions.filter(({ gold }) => gold.length === 0),
};
const answers = await openAnswersIn(settings.data);
const table: Table = { ...(await ours(answers)), ...(await elsewhere()), ...(await theirs(answers)) };
answers.close();
const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Table) : {};
process.stdout.write(`${printed(table, before)}\n`);
mkdirSync(dirname(kept), { recursive: true });
writeFileSync(kept, JSON.stringify(table));

function read(name: string): GoldQuestion[] {
  return readQuestions(readFileSync(join(FOLDER, name), 'utf8'));
}

/** The bot with the models an office has for searching, where some are configured. */
async function elsewhere(): Promise<Table> {
  const finders = await openFinders(settings);
  if (!finders) return {};
  const asked = await openAnswersIn(settings.data, { finders });
  const [given, bare] = Object.values(await ours(asked)) as [Row, Row];
  asked.close();
  const parts = [finders.embedder, finders.reranker].filter((part) => part !== undefined);
  for (const { name, counts } of parts)
    process.stderr.write(`${name}: ${counts().missed} of ${counts().asked} searches without it.\n`);
  const named = parts.map(({ name }) => name).join(' + ');
  return { [`the bot with ${named}, field given`]: given, [`the bot with ${named}, no field`]: bare };
}

async function ours(asked: Answers): Promise<Table> {
  const send = sentBy(asked);
  const sent = async (question: Parameters<typeof send>[0]) => {
    const { answer, text } = await send(question);
    return { text, first: answer.point };
  };
  const bot = await rowOf(asked, sets, sent);
  const bare = await rowOf(asked, { ...sets, withoutField: true }, sent);
  return { 'the bot, field given': { ...bot, passed: await gateOf(asked, sets) }, 'the bot, no field': bare };
}

async function theirs({ knowledge }: Answers): Promise<Table> {
  const texts = openTexts(join(settings.data, 'texts'));
  const plain = await openPlain(join(settings.data, 'index'));
  const trigram = trigramBaseline(unitsOf(knowledge, texts));
  const corpus = corpusOf(knowledge, texts);
  const { memory, ensemble } = await langchain(corpus, jiebaSearch(corpus));
  const rankers = {
    'our index alone': plain,
    'FTS5 trigram': trigram,
    'BM25 over jieba words (FTS5)': jieba(corpus),
    MiniSearch: miniSearch(corpus),
    Orama: await orama(corpus),
    'LangChain MemoryVectorStore, hashed words': memory,
    'LangChain EnsembleRetriever, BM25 + that': ensemble,
  };
  const rows: Table = {};
  for (const [name, ranker] of Object.entries(rankers)) rows[name] = await rowOf(ranker, sets);
  for (const one of [plain, trigram, texts]) one.close();
  return rows;
}
