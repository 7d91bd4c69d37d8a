import { expect, test } from 'vitest';
import { unknownLaw } from '../../src/answers/refusing/unknown-law.grammar.ts';

const KNOWN = ['食品安全法', '土地管理法', '无证无照经营查处办法', '物业管理条例', '环境影响评价法'].map((short) => ({
  short,
  title: `中华人民共和国${short}`,
  aliases: [],
}));

test.each([
  ['《夜市星级评定办法》怎么规定的', '夜市星级评定办法'],
  ['违反全国露营地安全管理办法怎么罚', '露营地安全管理办法'],
  ['国务院流动摊贩积分管理办法扣满12分会怎样', '流动摊贩积分管理办法'],
  ['城市文明养猫管理法里不给猫绝育罚多少', '城市文明养猫管理法'],
  ['外卖骑手保护法第十二条超时罚款', '外卖骑手保护法'],
])('%s names an instrument that nobody has', (question, name) => {
  expect(unknownLaw(question, KNOWN)).toBe(name);
});

test.each([
  '违反食品安全法怎么罚',
  '查处无证无照经营办法第三条',
  '环评法第三十一条怎么罚',
  '物业管理条例里停车费怎么说',
  '这种情况有什么处罚办法',
  '吵得没法睡，警察能罚吗',
  '我们市自己定的条例能不能设吊销营业执照的处罚',
  '未经批准非法占用土地',
])('%s names none that is unknown', (question) => {
  expect(unknownLaw(question, KNOWN)).toBeUndefined();
});
