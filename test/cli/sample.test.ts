import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { listRecords } from '../../src/registers/store.ts';
import { openRecords } from '../../src/storage/records.ts';
import { freshData, openTown } from '../journeys/town.ts';

const run = promisify(execFile);

async function sample(data: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, PLUMBLINE_DATA: data };
  return (await run(process.execPath, ['src/bin.mjs', 'sample', ...args], { env })).stdout;
}

it('npx plumbline sample adds and removes it all, also while the bot runs; once removed the demo does not bring it back', async () => {
  const data = freshData();
  const town = await openTown({ data });
  const added = await sample(data, 'add');
  expect(added).toMatch(/^Added: \d+ sample records, \d+ sample reports\.\n$/);
  await town.as('officer').command('/my');
  expect(await town.as('officer').reads()).toContain('样例');
  expect(await sample(data, 'add')).toBe('Added: 0 sample records, 0 sample reports.\n');
  expect(await sample(data, 'remove')).toBe(added.replace('Added', 'Removed'));
  await town.as('officer').command('/my');
  expect(await town.as('officer').reads()).toContain('眼下没有');
  await town.stop();
  const again = await openTown({ data, sample: true });
  await again.as('officer').command('/my');
  expect(await again.as('officer').reads()).toContain('眼下没有');
  await again.stop();
  const { stdout } = await run(process.execPath, ['src/bin.mjs', 'audit', 'verify'], {
    env: { ...process.env, PLUMBLINE_DATA: data },
  });
  expect(stdout).toContain('The audit chain is sound');
});

it('in an office of one’s own the sample’s people are all made up', async () => {
  const data = freshData();
  await sample(data, 'add');
  const records = await openRecords(data);
  for (const { owner } of await listRecords(records.db)) expect(owner).toMatch(/^U0SAMPLE/);
  await records.close();
});
