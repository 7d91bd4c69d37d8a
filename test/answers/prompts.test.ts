import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadPrompts } from '../../src/answers/index.ts';

function prompts(files: Record<string, string>) {
  const dir = mkdtempSync(join(tmpdir(), 'prompts-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return loadPrompts(dir);
}
const head = (variables: string, name = 'greet') => `---\nname: ${name}\npurpose: test\nvariables: ${variables}\n---\n`;

test('the project’s own templates load, and every variable of theirs can be filled', () => {
  const own = loadPrompts(join(import.meta.dirname, '../../prompts'));
  expect([...own.keys()]).toEqual(['explain-answer', 'rewrite-question']);
  for (const { variables, fill } of own.values())
    expect(fill(Object.fromEntries(variables.map((name) => [name, `<${name}>`])))).not.toContain('{{');
});

test('what is filled in is text, never a template', () => {
  const greet = prompts({ 'greet.md': `${head('[who, what]')}Hello {{who}}, {{ what }}!` }).get('greet');
  expect(greet?.fill({ who: '{{what}} $& ', what: 'x' })).toBe('Hello {{what}} $& , x!');
  expect(() => greet?.fill({ who: 'a' })).toThrow('prompts/greet.md: what is missing');
  expect(() => greet?.fill({ who: 'a', what: 'b', where: 'c' })).toThrow('there is no where');
});

test('a template whose variables do not agree stops the start with the file’s name', () => {
  expect(() => prompts({ 'greet.md': `${head('[who]')}Hello {{whom}}` })).toThrow(
    'prompts/greet.md: uses whom without declaring it',
  );
  expect(() => prompts({ 'greet.md': `${head('[who, what]')}Hello {{who}}` })).toThrow(
    'declares what without using it',
  );
  expect(() => prompts({ 'greet.md': `${head('[who]', 'other')}{{who}}` })).toThrow('its name is other');
  expect(() => prompts({ 'greet.md': 'Hello {{who}}' })).toThrow('there is no front matter');
  expect(() => prompts({ 'greet.md': '---\nname: greet\n---\nHello' })).toThrow('front matter');
});
