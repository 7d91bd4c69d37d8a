import { expect, it } from 'vitest';
import { fromGroups, peopleFrom } from '../../src/people/index.ts';
import { withInspect } from '../journeys/inspect.ts';
import { journey } from '../script/journey.ts';

journey('P23 the answer is Chinese, and no locale is asked for', ({ as }) => {
  as('officer').types('/help').sees('准绳能做什么');
});

journey(
  'P24 while the user groups cannot be read nobody has a role, and open commands go on',
  ({ as, slack }) => {
    slack.breaks('usergroups.list', 'error', { error: 'fatal_error', times: 2 });
    as('supervisor').types('/inspect').sees('这条命令只给监督人员用').doesNotSee('督查结果');
    as('supervisor').types('/basis 乱堆乱放').sees('市容');
  },
  withInspect,
);

it('P24 a failed look-up takes back what was known, and is tried again within seconds', async () => {
  let now = 0;
  let works = true;
  const directory = async () => {
    if (!works) throw new Error('down');
    return new Map([['jiandu', ['U1']]]);
  };
  const groups = { officer: 'zhifa', contact: 'lianluo', supervisor: 'jiandu' };
  const people = peopleFrom(fromGroups(groups, directory, () => new Date(now)));
  expect((await people.of('U1')).roles).toEqual(['supervisor']);
  works = false;
  now += 61_000;
  expect((await people.of('U1')).roles).toEqual([]);
  works = true;
  now += 6_000;
  expect((await people.of('U1')).roles).toEqual(['supervisor']);
});
