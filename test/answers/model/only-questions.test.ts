import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('only questions reach a model: nothing else in the source takes it from the services', () => {
  const files = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/answers/model/'));
  const taking = files.filter((file) =>
    /services\.model\b|\bmodel\b[^;]*\}: Services/.test(readFileSync(file, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(taking).toEqual(['src/answers/respond.ts']);
});
