import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { departmentsNamed } from '../../src/people/index.ts';

const loaded = loadKnowledge('knowledge');
if (!loaded.ok) throw new Error('the knowledge has mistakes');
const { knowledge } = loaded;

it('a department is known by its code, its field and its names, then and now; two share one of today', () => {
  const named = (written: string) => departmentsNamed(knowledge, written);
  for (const name of ['UM', 'um', 'ＵＭ', '城管执法', '城管', '区城市管理行政执法局', '城市管理局', '区城市管理局'])
    expect(named(name), name).toEqual(['UM']);
  expect(named('环境保护局')).toEqual(['EP']);
  expect(named('区市场监督管理局')).toEqual(['IC', 'QT']);
  expect(named('区市场监督管理局（质监执法）')).toEqual(['QT']);
  for (const other of ['', '  ', '执法', '局', 'XX']) expect(named(other), other).toEqual([]);
});
