import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/discretion/assess.ts';
import { basisFor } from '../../src/discretion/basis.ts';
import { caseForm, computableRows } from '../../src/discretion/form.view.ts';
import { CaseForm, CaseText } from '../../src/discretion/input.schema.ts';
import { paperOf } from '../../src/discretion/paper.ts';
import { carried } from '../../src/discretion/result.view.ts';
import { stopBlock } from '../../src/discretion/stop.ts';
import type { Assessment, CaseInput, Stop } from '../../src/discretion/types.ts';
import { input, knowledge } from './setting.ts';

const powers = knowledge.powers.filter((power) => computableRows(power).length > 0);
const packs = knowledge.packs.filter(({ toFill }) => !toFill);

/** Every row of every power under every pack, on a day when the edition of its law applied. */
function everyCase(): { given: CaseInput; found: Assessment }[] {
  return powers.flatMap((power) =>
    computableRows(power).flatMap(({ at }) =>
      packs.flatMap(({ id }) =>
        [['G11'], ['G30'], ['S03'], []].flatMap((facts) => {
          // 2025-06-01 lies before the changes after the snapshot.
          const day = { actEnd: '2025-06-01', found: '2025-06-02' };
          const given = input({ power: power.id, row: at, pack: id, base: '80000', quantity: '3', facts, ...day });
          const basis = basisFor(knowledge, given);
          const found = basis && assess(given, basis);
          return found && !('problem' in found) ? [{ given, found }] : [];
        }),
      ),
    ),
  );
}
const cases = everyCase();

type Problem = Stop['problem'];
const DAYS = { actEnd: '2025-06-01', found: '2025-06-02' };
const WRONG: Partial<CaseInput>[] = [
  {},
  { base: '1', quantity: '1', proposed: '999999999999' },
  { found: '2025-05-01' },
  { pack: 'PACK-DISTRICT' },
  { actEnd: '1990-01-01' },
  { facts: ['G03', 'G40'] },
];

describe('every power that has a figure', () => {
  it('has a form within the limits of Slack', () => {
    expect(powers.length).toBeGreaterThan(100);
    for (const power of powers) {
      const blocks = caseForm({ power, knowledge, today: '2026-05-01' }).blocks as KnownBlock[];
      expect(blocks.length).toBeLessThan(100);
      const ids = blocks
        .map(({ block_id }) => block_id ?? '')
        .filter((id) => /^(exempt|lighter|heavier|process)/.test(id));
      for (const id of ids) expect(read({ [id]: ['G11'] }), id).toEqual(['G11']);
      for (const { text, value = '' } of optionsOf(blocks)) {
        expect([...text.text].length).toBeLessThanOrEqual(75);
        expect(value.length).toBeLessThanOrEqual(75);
      }
      const circumstances = optionsOf(blocks).filter(({ value = '' }) => /^[A-Z][0-9]{2}$/.test(value));
      expect(circumstances.map(({ text }) => text.text).filter((label) => label.endsWith('…'))).toEqual([]);
    }
  });

  it('says every reason not to compute under an input that its form has', () => {
    const found: Problem[] = [];
    for (const power of powers) {
      const blocks = caseForm({ power, knowledge, today: '2026-05-01' }).blocks as KnownBlock[];
      const ids = blocks.map(({ block_id }) => block_id);
      for (const { at } of computableRows(power))
        for (const given of WRONG) {
          const whole = input({ power: power.id, row: at, pack: 'PACK-MARKET', ...DAYS, ...given });
          const basis = basisFor(knowledge, whole);
          const stop = basis && assess(whole, basis);
          if (!stop || !('problem' in stop)) continue;
          found.push(stop.problem);
          const block = stopBlock(stop, blocks);
          expect(ids).toContain(block);
          if (stop.problem === 'contradiction')
            expect(JSON.stringify(blocks.find(({ block_id }) => block_id === block))).toContain(stop.names[1]);
        }
    }
    const usual = ['needsBase', 'needsQuantity', 'outsideLaw', 'foundBeforeAct', 'packToFill', 'contradiction'];
    expect([...new Set(found)]).toEqual(expect.arrayContaining(usual));
  });

  it('is computed under every pack, inside the law, and said with its article', () => {
    expect(cases.length).toBeGreaterThan(2000);
    for (const { found } of cases) {
      const { span, grade } = found.outcome;
      if (span && grade !== 'reduced') {
        expect(Number(span.low)).toBeGreaterThanOrEqual(Number(found.statutory.low));
        expect(Number(span.high)).toBeLessThanOrEqual(Number(found.statutory.high));
      }
      const text = paperOf(found).flatMap(({ lines }) => lines);
      expect(text.join('\n')).not.toMatch(/undefined|NaN|null/);
      expect(text.join('\n')).toContain('示意');
    }
  });

  it('goes through a button and comes back the same', () => {
    for (const { given } of cases) {
      expect(carried(given).length).toBeLessThan(2000);
      expect(CaseText.parse(carried(given))).toEqual(given);
    }
  });
});

it.each([
  '',
  '{}',
  '[]',
  '{"power":"MKT-01","row":-1,"pack":"PACK-MARKET","actEnd":"2026-03-01","found":"2026-03-01","facts":[]}',
])('a forged button is not read: %s', (value) => {
  expect(CaseText.safeParse(value).success).toBe(false);
});

/** What the form's schema takes out of one group. */
function read(group: Record<string, string[]>): string[] {
  const days = { actEnd: '2026-03-01', found: '2026-05-01' };
  return CaseForm.parse({ row: 'MKT-01:1:n', pack: 'PACK-MARKET', ...days, ...group }).facts;
}

interface Option {
  text: { text: string };
  value?: string;
}

function optionsOf(blocks: KnownBlock[]): Option[] {
  return blocks.flatMap((block) =>
    block.type === 'input' && 'options' in block.element ? (block.element.options as Option[]) : [],
  );
}
