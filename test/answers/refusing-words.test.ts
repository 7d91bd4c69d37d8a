import { expect, test } from 'vitest';
import { whereSearched } from '../../src/answers/refusing/reason.ts';
import type { Refusal } from '../../src/answers/refusing/refusal.types.ts';
import { refusalAdvice, refusalPoint } from '../../src/answers/refusing/refusal-words.ts';

const said = (refusal: Refusal) => [refusalPoint(refusal), refusalAdvice(refusal)];

test('where official texts could not be searched it is never said that nothing was found', () => {
  const bare = whereSearched({ reason: 'notFound' }, { articles: 0 });
  expect(said(bare)).toEqual([
    expect.stringContaining('资料未收录：官方文本还没有导入'),
    expect.stringContaining('请管理员导入官方文本以后再问一次'),
  ]);
  const all = whereSearched({ reason: 'notFound' }, { articles: 1 });
  expect(said(all)).toEqual([expect.stringContaining('没有找到'), expect.stringContaining('换个说法再问')]);
});

test.each<[Refusal, string, string]>([
  [{ reason: 'outside' }, '超出范围', '请写明领域'],
  [{ reason: 'outside', by: 'foreign' }, '超出范围', '外国和港澳台的法律不在这里'],
  [{ reason: 'outside', by: 'quarrel' }, '超出范围', '12348'],
  [{ reason: 'outside', by: 'elsewhere' }, '超出范围', '12345'],
  [{ reason: 'notHeld', missing: 'local' }, '资料未收录', '请看本地公布的文件'],
  [{ reason: 'notHeld', missing: 'cases' }, '资料未收录', '举报人的信息依法保密'],
  [{ reason: 'notHeld', missing: 'instrument', name: '夜市办法' }, '《夜市办法》', '请核对名称'],
])('%j says why, and what to do', (refusal, why, todo) => {
  expect(said(refusal)).toEqual([expect.stringContaining(why), expect.stringContaining(todo)]);
});
