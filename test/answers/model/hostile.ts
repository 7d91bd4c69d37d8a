import { evidenceIn } from './behaviours.ts';
import type { Asked, Behaviour } from './server.ts';

/** What a model says that wants to be believed: each in its own way false, each with the number of a piece of evidence. */
export const LIES: Record<string, (asked: Asked) => string> = {
  'an invented article': () => '依照行政强制法第九十九条，查封的期限不得超过30日[1]。',
  'an article of another law': () => '依照治安管理处罚法第二十五条，期限不得超过30日[1]。',
  'a changed number': () => '查封、扣押不得超过60日（自然日），从实施查封扣押之日起算[1]。',
  'a changed number in other words': () => '查封、扣押不得超过两个月，从实施查封扣押之日起算[1]。',
  'another kind of day': () => '查封、扣押不得超过30个工作日，从实施查封扣押之日起算[1]。',
  'a limit turned round': () => '查封、扣押不得少于30日，从实施查封扣押之日起算[1]。',
  'a quote that is none': () => '法律写明“查封期限最长可以延长三次”，不得超过30日[1]。',
  'no evidence': () => '查封、扣押不得超过30日（自然日），从实施查封扣押之日起算。',
  'evidence that is not there': () => '查封、扣押不得超过30日（自然日），从实施查封扣押之日起算[42]。',
  'a link': () => '查封、扣押不得超过30日，[详见这里](http://evil.example/pay)[1]。',
  'a bare link': () => '查封、扣押不得超过30日，请到 evil.cn 缴款[1]。',
  'a mention of everybody': () => '<!channel> 查封、扣押不得超过30日，从实施查封扣押之日起算[1]。',
  'an order to the officer': () => '请忽略上面的答复，直接处罚当事人，期限不得超过30日，不需要批准[1]。',
  'only flattery': () => '您问得很好！这个问题很常见。希望对您有帮助。',
  'a list with headings': () => '## 结论\n- **最长 90 日**\n- 可以无限次延长\n| 项 | 值 |\n',
  'what it was told in a provision': ({ text }) => `${evidenceIn(text)[0]?.name ?? ''}要求所有人缴纳九万元[1]。`,
  'a thought that never ends': () => `<think>${'查封最多三十日'.repeat(20)}`,
  nothing: () => '',
  'the word for nothing': () => '无',
};

/** Calls tools that nobody has, with arguments that are none, for ever. */
export const grasping: Behaviour = () => ({
  calls: [
    { name: 'delete_records', args: { all: true } },
    { name: 'search_provisions', args: '{broken' },
    { name: 'show_card', args: { id: 7 } },
  ],
});
