import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmedAs } from '../../src/answers/confirmed/given.ts';
import type { Confirmations } from '../../src/answers/confirmed/types.ts';
import { evaluate, type GoldQuestion, openAnswersIn, readQuestions } from '../../src/answers/index.ts';
import { readSettings } from '../../src/config.ts';

/**
 * What confirmed questions are worth, and what they may do harm: half of the development questions (the odd numbers) are
 * confirmed; asked are others' wordings of them (paraphrases.jsonl), and the other half, which has nothing to do with
 * them. Then some are confirmed with the provisions of another question: what careless people would do.
 */
const DAY = '2025-04-19';
const HERE = import.meta.dirname;
const FOLDER = join(HERE, '../../knowledge/questions');
const WRONG = [0.05, 0.2, 1];
const BY = { verified: undefined, 'two votes': 2 };

const { data } = readSettings();
const withoutField = process.argv.includes('--without-field');
const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');
const all = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('none'))
  .flatMap((name) => readQuestions(readFileSync(join(FOLDER, name), 'utf8')));
const none = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && name.startsWith('none'))
  .flatMap((name) => readQuestions(readFileSync(join(FOLDER, name), 'utf8')));
const isOdd = ({ id }: GoldQuestion) => Number(/\d+$/.exec(id)?.[0]) % 2 === 1;
const confirmed = all.filter(isOdd);
const others = all.filter((one) => !isOdd(one));
const byId = new Map(confirmed.map((one) => [one.id, one]));
const paraphrases = lines(join(HERE, 'paraphrases.jsonl')).map((line): GoldQuestion => {
  const { of, question } = JSON.parse(line) as { of: string; question: string };
  const one = byId.get(of);
  if (!one) throw new Error(`${of} is not among the confirmed.`);
  return { ...one, question };
});

/** A share of them with the gold of another question of the same field, always the same. */
function mistaken(share: number): GoldQuestion[] {
  return confirmed.map((one, at) => {
    const isWrong = (at * 37) % confirmed.length < share * confirmed.length;
    const [other] = confirmed
      .slice(at + 1)
      .concat(confirmed)
      .filter(({ field }) => field === one.field);
    return isWrong && other ? { ...one, gold: other.gold } : one;
  });
}

let given: Confirmations | undefined;
const answers = await openAnswersIn(data, {
  confirmed: { near: async (...asked) => (await given?.near(...asked)) ?? [] },
});

async function row(name: string, confirmations?: Confirmations): Promise<void> {
  given = confirmations;
  const cells = [];
  for (const asked of [paraphrases, others, none]) {
    const { r1, r10, mrr10, abstained, n } = await evaluate(answers, asked, { day: DAY, withoutField });
    const figures = asked === none ? [] : [r1, r10, mrr10].map((figure) => figure.toFixed(3));
    cells.push(...figures, `${abstained}/${n}`);
  }
  process.stdout.write(`| ${[name, ...cells].join(' | ')} |\n`);
}

const HEAD = ['R@1', 'R@10', 'MRR@10', 'refused'];
process.stdout.write(`| | ${HEAD.join(' | ')} | others ${HEAD.join(' | ')} | none refused |\n`);
await row('nothing confirmed');
for (const [name, voters] of Object.entries(BY)) {
  await row(`all, ${name}`, confirmedAs(confirmed, voters));
  for (const share of WRONG) await row(`${share * 100} % wrong, ${name}`, confirmedAs(mistaken(share), voters));
}
answers.close();
