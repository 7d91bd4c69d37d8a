/**
 * One question over the index in use, against the bare query of its two tables in the same run:
 * `npm run bench:search -- QUESTIONS.jsonl`, one JSON object with `question` a line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentVersion } from '../../src/answers/artefact/swap.ts';
import { openAnswersIn, readQuestions } from '../../src/answers/index.ts';
import { openCutter } from '../../src/answers/tokens.ts';
import { readSettings } from '../../src/config.ts';
import { openArtefact } from '../../src/storage/open.ts';

const DAY = '2025-04-19';
const { data } = readSettings();
const questions = readQuestions(readFileSync(process.argv[2] ?? '', 'utf8'));
const answers = await openAnswersIn(data);
const index = join(data, 'index', currentVersion(join(data, 'index')) ?? '');
const database = openArtefact(join(index, 'index.db'));
const cutter = openCutter([]);
const statements = ['words', 'grams'].map((view) =>
  database.prepare(`SELECT rowid FROM ${view} WHERE ${view} MATCH ? ORDER BY bm25(${view}, 0.5, 1, 1, 0) LIMIT 200`),
);
const bare: number[] = [];
const ours: number[] = [];
for (const round of ['warm', 'measured']) {
  for (const { question } of questions) {
    const began = performance.now();
    const terms = [cutter.words(question), cutter.grams(question)];
    for (const [at, statement] of statements.entries())
      statement.all(terms[at]?.map((term) => `"${term}"`).join(' OR ') || '"-"');
    const between = performance.now();
    await answers.rank({ text: question, wants: 'any', day: DAY }, 100);
    if (round === 'warm') continue;
    bare.push(between - began);
    ours.push(performance.now() - between);
  }
}
const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? 0;
const ratio = (p95(ours) / p95(bare)).toFixed(2);
process.stdout.write(`p95 ${p95(ours).toFixed(1)} ms, bare ${p95(bare).toFixed(1)} ms: ${ratio} times\n`);
