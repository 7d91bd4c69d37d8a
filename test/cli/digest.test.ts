import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { freshData } from '../journeys/town.ts';

const run = promisify(execFile);

interface Ended {
  stdout: string;
  stderr: string;
  code: number;
}

async function digest(...args: string[]): Promise<Ended> {
  const env = { ...process.env, PLUMBLINE_DATA: freshData() };
  return run(process.execPath, ['src/bin.mjs', 'digest', ...args], { env }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    (error: Ended) => error,
  );
}

describe('npx plumbline digest', () => {
  // The plan's first statistics are due on 20 September 2013, in the holidays of 19–21 September: the last working day is the 18th.
  it('prints what supervision and each of the eight departments would be told on a day', async () => {
    const { stdout } = await digest('--date', '2013-09-18', '--dry-run');
    expect(stdout.match(/2013-09-18T09:00\+08:00/g)).toHaveLength(9);
    expect(stdout).toContain('【还有2天：报送统计表（第一次）】');
    expect(stdout).toContain('【城管执法　还有2天：报送统计表（第一次）】');
    expect(stdout).toContain('各部门 → 区监察局执法监察室，2013年9月20日以前');
  });

  it('says so when nothing is due, and takes no other day and no other way', async () => {
    expect((await digest('--date', '2013-09-19', '--dry-run')).stdout).toBe('No digest is due on 2013-09-19.\n');
    expect(await digest('--date', '18.9.2013', '--dry-run')).toMatchObject({ code: 1 });
    expect((await digest('--date', '2013-09-18')).stderr).toContain('--dry-run');
  });

  it('writes the picture to a file, and says what is in it', { timeout: 120_000 }, async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plumbline-chart-')), 'chart.png');
    const { stdout } = await digest('--date', '2013-09-18', '--dry-run', '--chart', file);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    expect(stdout).toContain(
      '各部门进度　2013年9月18日，2013年第一次统计表　2013年9月20日前报，还有2天。劳动监察：未报',
    );
    const none = await digest('--date', '2013-07-01', '--dry-run', '--chart', file);
    expect(none.stderr).toContain('No statistics form is open on 2013-07-01');
  });
});
