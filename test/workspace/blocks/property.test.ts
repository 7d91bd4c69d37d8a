import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlocks, checkMessage, checkView } from '../../../src/workspace/blocks/check.ts';
import { lint } from '../../../src/workspace/text/lint.ts';
import { anyBlocks, type Json } from './generated.ts';

/** Every object inside a value with a way to replace it. */
function spots(
  value: unknown,
  put: (changed: unknown) => void = () => {},
): { object: Json; put(changed: unknown): void }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [{ object: value as Json, put }];
  const inside = Object.entries(value).flatMap(([name, one]) =>
    spots(one, (changed) => {
      (value as Json)[name] = changed;
    }),
  );
  return [...own, ...inside];
}

/** What makes any object of Block Kit wrong, whatever it is. */
const VIOLATIONS: Record<string, (object: Json) => unknown> = {
  'a made-up field': (object) => ({ ...object, made_up: true }),
  'a list where an object belongs': (object) => [object],
  'null where an object belongs': () => null,
  'text where an object belongs': () => 'text',
  'a made-up type': (object) => ('type' in object ? { ...object, type: 'made_up' } : null),
  'no type': ({ type, ...rest }) => (type === undefined ? null : rest),
  'text too long for anything': (object) => withText(object, '长'.repeat(60_000)),
  'a number for a text': (object) => withText(object, 7),
  'an empty id': (object) => ({ ...object, ...('block_id' in object ? { block_id: '' } : { nothing: 1 }) }),
};

function withText(object: Json, text: unknown): unknown {
  const name = ['text', 'alt_text', 'caption', 'title', 'value', 'url'].find((key) => typeof object[key] === 'string');
  return name === undefined ? null : { ...object, [name]: text };
}

const json = fc.jsonValue({ maxDepth: 6 });

describe('the validator', () => {
  it('finds nothing in what is right, in messages and on the home tab', () => {
    fc.assert(
      fc.property(anyBlocks('message'), (blocks) => {
        expect(checkMessage({ blocks })).toEqual([]);
        expect(lint({ blocks })).toBeInstanceOf(Array);
      }),
    );
    fc.assert(
      fc.property(anyBlocks('home'), (blocks) => {
        expect(checkView({ type: 'home', blocks }, 'home')).toEqual([]);
      }),
    );
  });

  it('finds any single violation anywhere', () => {
    fc.assert(
      fc.property(
        anyBlocks('message'),
        fc.constantFrom(...Object.keys(VIOLATIONS)),
        fc.nat(),
        (blocks, violation, where) => {
          const broken = { blocks: structuredClone(blocks) };
          const all = spots(broken.blocks);
          const spot = all[where % all.length];
          spot?.put(VIOLATIONS[violation]?.(spot.object));
          if (broken.blocks.length > 0 && all.length > 0) expect(checkMessage(broken)).not.toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('names a place that is there', () => {
    fc.assert(
      fc.property(json, anyBlocks('message'), fc.nat(), (junk, blocks, where) => {
        const broken = { blocks: structuredClone(blocks) as unknown[] };
        const all = spots(broken.blocks);
        all[where % Math.max(1, all.length)]?.put(junk);
        for (const { pointer } of checkMessage(broken)) {
          const parent = pointer.split('/').slice(1, -1);
          expect(parent.reduce<unknown>((value, name) => (value as Json)[name], broken)).toBeTypeOf('object');
        }
      }),
    );
  });

  it('counts each astral character as one', () => {
    const astral = fc.string({
      unit: fc.integer({ min: 0x1_0000, max: 0x2_ffff }).map((c) => String.fromCodePoint(c)),
      minLength: 140,
      maxLength: 160,
    });
    fc.assert(
      fc.property(astral, (text) => {
        const problems = checkBlocks([{ type: 'header', text: { type: 'plain_text', text } }], 'any', '');
        expect(problems.length === 0).toBe([...text].length <= 150);
      }),
    );
  });

  it('never throws, whatever it is given, and never calls it right when it is no list', () => {
    fc.assert(
      fc.property(json, (value) => {
        checkView(value, 'modal');
        checkView({ type: 'home', blocks: value }, 'home');
        checkMessage({ blocks: value, attachments: value });
        checkMessage({ blocks: [value], attachments: [{ blocks: [value] }] });
        lint(value);
        if (!Array.isArray(value)) expect(checkBlocks(value, 'message', '')).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws where junk stands inside what is right', () => {
    fc.assert(
      fc.property(anyBlocks('message'), json, fc.nat(), (blocks, junk, where) => {
        const broken = structuredClone(blocks) as unknown[];
        const all = spots(broken);
        all[where % Math.max(1, all.length)]?.put(junk);
        checkMessage({ blocks: broken });
        lint({ blocks: broken });
      }),
      { numRuns: 500 },
    );
  });

  it.each(['type', 'text', 'elements', 'rows', 'child_blocks', 'block_id', 'tasks'])(
    'is not lost in a %s that is nested ten thousand deep, or that will not become text',
    (name) => {
      let deep: unknown = [];
      for (let at = 0; at < 10_000; at++) deep = at % 2 === 0 ? [deep] : { text: deep };
      for (const value of [deep, { toString: 1, valueOf: 1 }, [null], { __proto__: null }]) {
        for (const type of ['section', 'table', 'data_table', 'container', 'plan', 'rich_text', 'header']) {
          const blocks = [{ type, [name]: value }];
          expect(checkMessage({ blocks }).length).toBeGreaterThan(0);
          expect(JSON.stringify(checkMessage({ blocks })).length).toBeLessThan(20_000);
          lint({ blocks });
        }
      }
    },
  );
});
