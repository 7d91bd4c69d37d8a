import { expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { appTopic, triesFor } from '../../../src/workspace/page/channel/tries.ts';
import { copy, ROLES } from '../../../src/workspace/page/copy.ts';

const ours = manifest.features.slash_commands;
const other = ['/count', '/list', '/add', '/drop'].map((command) => ({ command, description: `about ${command}` }));

test.each(ROLES)('%s is offered three sentences, each for a command of our manifest', (role) => {
  expect(triesFor(role, ours)).toEqual(copy.first.tries[role].map((text) => ({ text })));
});

test('in another app its own commands are offered, with what they are for', () => {
  expect(triesFor('officer', other)).toEqual([
    { text: '/count ', note: 'about /count' },
    { text: '/list ', note: 'about /list' },
    { text: '/add ', note: 'about /add' },
  ]);
});

test('a command that the app shares with ours keeps our sentence, once, and the rest is its own', () => {
  const help = { command: '/my', description: 'helps' };
  expect(triesFor('contact', [...other, help]).map(({ text }) => text)).toEqual(['/my', '/count ', '/list ']);
  expect(triesFor('officer', [help])).toEqual([{ text: '/my ', note: 'helps' }]);
});

test('an app without commands is offered nothing, and is not said to answer questions of law', () => {
  expect(triesFor('officer', [])).toEqual([]);
  expect(appTopic([])).toBe(copy.first.otherApp);
  expect(appTopic(other)).toBe(copy.first.otherApp);
  expect(appTopic(ours)).toBe(copy.first.app);
});
