import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openAnswers } from '../../src/answers/index.ts';
import type { Answers } from '../../src/answers/types.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';

/** Written by hand: two wordings of one question. */
const SAME: [string, string][] = [
  ['无人机能不能没收', '请问无人机能不能没收？'],
  ['无人机能不能没收', '无人机可以没收吗'],
  ['无人机能不能没收', '无人机能没收么？'],
  ['无人机能不能没收', '無人機能不能沒收'],
  ['无人机能不能没收', '我想问一下，无人机到底能不能没收啊？'],
  ['无人机能不能没收', '你好，请问无人机可否没收？谢谢！'],
  ['无人机能不能没收', '想咨询一下无人机可不可以没收呢'],
  ['无人机能不能没收', '无 人 机 能 否 没 收'],
  ['无照经营怎么罚', '无照经营如何处罚？'],
  ['无照经营怎么罚', '怎么处罚无照经营'],
  ['无照经营怎么罚', '怎样处罚无照经营啊'],
  ['无照经营怎么罚', '无照经营的怎么罚呢？'],
  ['无照经营怎么罚', '无照经营，应该怎么罚？'],
  ['无照经营罚多少', '无照经营罚多少钱'],
  ['无照经营罚多少', '无照经营罚款多少？'],
  ['三十天内没交罚款怎么办', '30天内没交罚款怎么办'],
  ['三十天内没交罚款怎么办', '30日内没交罚款怎么办？'],
  ['三十天内没交罚款怎么办', '３０日内，没交罚款怎么办'],
  ['罚款五千元要不要听证', '罚款5000元要听证吗'],
  ['罚款五千元要不要听证', '罚款5,000元要不要听证'],
  ['罚款五千元要不要听证', '罚款5千元要听证吗？'],
  ['罚款3万元要不要听证', '罚款30000元要听证吗'],
  ['罚款1.5万元要不要听证', '罚款15000元要听证吗'],
  ['两个工作日内要报批吗', '2个工作日内要不要报批'],
  ['行政处罚法第三十条怎么理解', '处罚法第30条怎么理解'],
  ['行政处罚法第三十条怎么理解', '《中华人民共和国行政处罚法》第三十条怎么理解？'],
  ['危废要存多久', '危险废物要存多长时间'],
  ['一般程序要多少天', '普通程序要几天'],
  ['偷东西拘留几天', '盗窃拘留多少天？'],
  ['没标价罚多少', '不明码标价罚多少钱'],
  ['行政处罚的期限是几天', '行政处罚期限是多少日'],
  ['网吧什么时候关门', '网吧何时关门啊'],
  ['按百分之三加处罚款吗', '按3%加处罚款吗'],
];

/** Written by hand: alike, and yet another question. */
const OTHER: [string, string, string][] = [
  ['another number', '罚款3000元要听证吗', '罚款5000元要听证吗'],
  ['a point is part of a number', '罚款1.5万元要听证吗', '罚款15万元要听证吗'],
  ['a range is no number', '停业3-5天可以吗', '停业35天可以吗'],
  ['a percentage is no number', '加处3%可以吗', '加处3元可以吗'],
  ['a larger unit', '罚款3万元要听证吗', '罚款3千元要听证吗'],
  ['another time', '三十天内没交罚款怎么办', '十三天内没交罚款怎么办'],
  ['working days are no calendar days', '5个工作日内送达吗', '5日内送达吗'],
  ['months are no days', '3个月内送达吗', '3天内送达吗'],
  ['March is not three months', '3月前要办完吗', '3个月前要办完吗'],
  ['a month is not thirty days', '一个月内送达吗', '三十日内送达吗'],
  ['another article', '行政处罚法第三十条怎么理解', '行政处罚法第三十三条怎么理解'],
  ['another paragraph', '行政处罚法第五条第三款', '行政处罚法第三条第五款'],
  ['another law', '行政处罚法第三十条怎么理解', '治安管理处罚法第三十条怎么理解'],
  ['another law of like name', '强制法第三十条怎么理解', '许可法第三十条怎么理解'],
  ['another matter', '无照经营怎么罚', '无证经营怎么罚'],
  ['another thing', '无人机能不能没收', '无人船能不能没收'],
  ['another power', '无人机能不能没收', '无人机能不能扣押'],
  ['another subject', '个人无照经营怎么罚', '单位无照经营怎么罚'],
  ['who does it to whom', '公司举报个人怎么办', '个人举报公司怎么办'],
  ['举报的公司 has reported, or was reported', '举报的公司怎么办', '举报公司怎么办'],
  ['another order', '先处罚后改正可以吗', '先改正后处罚可以吗'],
  ['a negation', '无人机能没收吗', '无人机不能没收吗'],
  ['a negated duty', '要告知吗', '不要告知吗'],
  ['having and not having', '有执照还罚吗', '没有执照还罚吗'],
  ['有没有…都 is no question', '有没有执照都要罚吗', '有执照都要罚吗'],
  ['a committee denies', '委员会不会处罚', '委员会处罚吗'],
  ['a village committee denies', '村委会不会处罚', '村委会处罚吗'],
  ['a hearing is not public', '听证会不会公开', '听证会公开吗'],
  ['society denies', '社会不会处罚', '社会处罚吗'],
  ['可能不能 denies', '当事人可能不能到场', '当事人可能到场吗'],
  ['可能否认 denies', '当事人可能否认违法', '当事人可能认违法吗'],
  ['主要不要 denies', '主要不要听证', '主要听证吗'],
  ['需要不要 denies', '需要不要听证', '需要听证吗'],
  ['预算不算 denies', '预算不算违法', '预算违法吗'],
  ['但是不是 denies', '但是不是违法', '但是违法吗'],
  ['只有没有 denies', '只有没有执照的要关', '只有执照的要关吗'],
  ['所有没有 denies', '所有没有执照的店要关', '所有执照的店要关吗'],
  ['没收 is no negation', '未收保证金怎么办', '没收保证金怎么办'],
  ['nor is 没有收', '没有收押金怎么办', '没收押金怎么办'],
  ['a refusal', '拒不改正怎么罚', '改正怎么罚'],
  ['may and must', '可以从轻处罚吗', '应当从轻处罚吗'],
  ['whether and how much', '无照经营能不能罚', '无照经营罚多少'],
  ['how and how much', '无照经营怎么罚', '无照经营罚多少'],
  ['how long and how much', '拘留几天', '罚款多少'],
  ['who and how', '谁来处罚无照经营', '怎么处罚无照经营'],
  ['another year', '2019年的无照经营怎么罚', '2023年的无照经营怎么罚'],
  ['another year, digit by digit', '二〇一九年无照经营怎么罚', '二〇二三年无照经营怎么罚'],
  ['another degree', '情节严重的怎么罚', '情节较重的怎么罚'],
  ['the middling degree', '情节一般怎么罚', '情节怎么罚'],
  ['一般 names a procedure', '一般程序要几天', '程序要几天'],
  ['another procedure', '普通程序要几天', '简易程序要几天'],
  ['done and to be done', '交了罚款还能复议吗', '不交罚款还能复议吗'],
  ['吧 belongs to a word', '怎么处罚网吧', '怎么处罚网'],
  ['的 belongs to a word', '怎么认定目的', '怎么认定目'],
  ['咨询 belongs to a name', '咨询公司无照经营怎么罚', '公司无照经营怎么罚'],
  ['老师 is who it is about', '老师体罚学生怎么办', '体罚学生怎么办'],
  ['帮我查处 is no courtesy', '帮我查处无照经营', '处无照经营'],
  ['下属 is no courtesy', '问下属单位要什么', '属单位要什么'],
  ['许可以后 is no 可以', '许可以后还要备案吗', '许能后还要备案吗'],
  ['the glossary only leads there', '电梯困人怎么办', '电梯维护保养怎么办'],
  ['a kind of what the glossary names', '全国第一怎么罚', '绝对化用语怎么罚'],
  ['another kind of detention', '拘留几天', '行政拘留几天'],
  ['减轻 is more than 减轻处罚', '减轻后果怎么算', '减轻处罚后果怎么算'],
  ['a telephone number', '12315怎么转', '12345怎么转'],
  ['another field in words', '城管执法可以扣车吗', '治安管理可以扣车吗'],
  ['a statement is no question', '无人机能没收', '无人机能没收吗'],
  ['处罚法定 is no law', '处罚法定原则是什么', '行政处罚法定原则是什么'],
  ['long numbers differ at their end', '案号1234567890123456781怎么办', '案号1234567890123456782怎么办'],
];

let answers: Answers;
beforeAll(async () => {
  const data = inject('indexed');
  answers = await openAnswers(join(data, 'index'), openTexts(join(data, 'texts')));
});
afterAll(() => answers.close());

describe('two wordings of one question', () => {
  it.each(SAME)('%s = %s', (one, other) => {
    expect(answers.asks(one)).toBe(answers.asks(other));
  });
});

describe('another question', () => {
  it.each(OTHER)('%s: %s ≠ %s', (_, one, other) => {
    expect(answers.asks(one)).not.toBe(answers.asks(other));
  });
});

it('what is asked is read the same when it is read again', () => {
  for (const [one] of SAME) expect(answers.asks(`${one}？`)).toBe(answers.asks(one));
});
