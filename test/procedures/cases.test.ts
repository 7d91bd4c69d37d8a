import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/knowledge/calendar.ts';
import { DAY_TYPE_NAMES } from '../../src/knowledge/day-types.grammar.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { rulesAt } from '../../src/procedures/find.ts';
import { computeLimit } from '../../src/procedures/limits.rules.ts';
import { readStart } from '../../src/procedures/start.grammar.ts';
import { KNOWLEDGE } from '../knowledge/folder.ts';

const loaded = loadKnowledge(KNOWLEDGE);
if (!loaded.ok) throw new Error('the knowledge has mistakes');
const { knowledge } = loaded;
const calendar = calendarOf(knowledge.calendar);

const cases = ['cases.tsv', 'cases-other-laws.tsv']
  .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [
      law = '',
      article = '',
      paragraph = '',
      item = '',
      n = '',
      kind = '',
      direction = '',
      start = '',
      due = '',
      moved = '',
    ] = line.split('\t');
    return {
      law,
      article,
      paragraph,
      item: Number(item),
      n: Number(n),
      kind,
      back: direction === '向前',
      start,
      due,
      moved,
    };
  });

type Case = (typeof cases)[number];

function rulesOf({ law, article, paragraph, item, n, kind, back }: Case) {
  const place = `第${article}条第${paragraph}款${item ? `第${item}项` : ''}`;
  return rulesAt(knowledge, law, place).limits.filter(
    (rule) =>
      rule.n === n && DAY_TYPE_NAMES[rule.dayType] === kind && rule.backward === back && (rule.item ?? 0) === item,
  );
}

describe('every limit in the official texts, from starts before holidays, make-up days, month ends and leap days', () => {
  it('is at least two thousand cases', () => expect(cases.length).toBeGreaterThan(2000));

  for (const one of cases)
    it(`${one.law}第${one.article}条 ${one.n} ${one.kind} ${one.back ? '前' : ''} from ${one.start}`, () => {
      const rules = rulesOf(one);
      expect(rules.length).toBeGreaterThan(0);
      const start = readStart(one.start);
      if (!start) throw new Error(one.start);
      for (const rule of rules)
        expect(computeLimit(rule, start, calendar).dates).toEqual({ due: one.due, rolled: one.moved });
    });

  it('no rule is without a case', () => {
    const tried = new Set(cases.flatMap(rulesOf));
    const left = knowledge.clock.filter((rule) => !tried.has(rule));
    expect(left.map(({ instrument, article, n }) => `${instrument} ${article} ${n}`)).toEqual([]);
  });
});
