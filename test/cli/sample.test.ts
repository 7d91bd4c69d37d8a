import { type CommandDef, runCommand } from 'citty';
import { afterEach, expect, it, vi } from 'vitest';
import command from '../../src/cli/sample.ts';
import { firstSampleData } from '../../src/cli/sample-data.ts';
import { readSettings } from '../../src/config.ts';
import { listRecords } from '../../src/registers/store.ts';
import { verifyAudit } from '../../src/storage/audit.ts';
import { openRecords } from '../../src/storage/records.ts';
import { freshData, openTown } from '../journeys/town.ts';

afterEach(() => vi.unstubAllEnvs());

it('npx plumbline sample adds and removes it all, also while the bot runs; once removed the demo does not bring it back', async () => {
  const data = freshData();
  vi.stubEnv('PLUMBLINE_DATA', data);
  const town = await openTown({ data });
  const added = await sample('add');
  expect(added).toMatch(/^Added: \d+ sample records, \d+ sample reports\.\n$/);
  await town.as('officer').command('/my');
  expect(await town.as('officer').reads()).toContain('样例');
  expect(await sample('add')).toBe('Added: 0 sample records, 0 sample reports.\n');
  expect(await sample('remove')).toBe(added.replace('Added', 'Removed'));
  await town.as('officer').command('/my');
  expect(await town.as('officer').reads()).toContain('眼下没有');
  await town.stop();
  await firstSampleData(readSettings({ PLUMBLINE_DATA: data }), new Date());
  const records = await openRecords(data);
  expect(await listRecords(records.db)).toEqual([]);
  const { brokenAt } = await verifyAudit(records.db, records.key);
  expect(brokenAt).toBeUndefined();
  await records.close();
});

it('in an office of one’s own the sample’s people are all made up', async () => {
  const data = freshData();
  vi.stubEnv('PLUMBLINE_DATA', data);
  await sample('add');
  const records = await openRecords(data);
  for (const { owner } of await listRecords(records.db)) expect(owner).toMatch(/^U0SAMPLE/);
  await records.close();
});

it('a mistake in the clerk’s files never keeps the demo from starting', async () => {
  const data = freshData();
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await firstSampleData(readSettings({ PLUMBLINE_DATA: data, PLUMBLINE_KNOWLEDGE: data }), new Date());
  expect(String(said.mock.calls[0]?.[0])).toContain('The demo starts without sample data.');
  said.mockRestore();
  const records = await openRecords(data);
  expect(await listRecords(records.db)).toEqual([]);
  await records.close();
});

/** What a person at a terminal would see. */
async function sample(what: 'add' | 'remove'): Promise<string> {
  let said = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    await runCommand(command as CommandDef, { rawArgs: [what] });
    return said;
  } finally {
    out.mockRestore();
  }
}
