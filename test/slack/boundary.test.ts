import { pino } from 'pino';
import { expect, it } from 'vitest';
import { boundary } from '../../src/slack/boundary.ts';
import { Refusal } from '../../src/slack/refusal.ts';

/** What a person is told and what the log holds when work ends this way. */
async function ended(error: unknown) {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const { messages } = await boundary('/basis', log, () => Promise.reject(error));
  return { told: messages[0]?.text ?? '', to: messages[0]?.to, logged: lines.map((line) => JSON.parse(line)), lines };
}

it('what breaks is told as a short id that stands in the log beside the place, without a word of the message', async () => {
  const { told, to, logged, lines } = await ended(new TypeError('cannot work on 金丝雀'));
  expect(to).toBe('you');
  const [id] = /E-[A-Z0-9]{5}/.exec(told) ?? [];
  expect(logged).toMatchObject([{ level: 50, id, what: '/basis', error: 'TypeError' }]);
  expect(logged[0].at[0]).toMatch(/^at .*boundary\.test\.ts/);
  expect(told + lines.join()).not.toContain('金丝雀');
});

it('what is thrown without being an error is told and logged the same', async () => {
  const { told, logged } = await ended('金丝雀');
  expect(told).toContain(logged[0].id);
  expect(logged[0].at).toEqual([]);
});

it('a refusal is told as it is and is not worth a line', async () => {
  expect(await ended(new Refusal('这条命令只给监督人员用。'))).toMatchObject({
    ...{ told: '这条命令只给监督人员用。', logged: [] },
  });
});
