import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { journey } from '../script/journey.ts';
import { openTown } from './town.ts';

const QUESTION = '滑翔伞可以淋雨吗';
const ANSWER = { 答复: '没有规定不让淋；收起来前晾干。', 依据: '行政处罚法第五十六条' };

journey(
  'who asked is told once, where they asked; a question like it is offered the answer beside its own finding',
  ({ as }) => {
    as('officer').types(QUESTION).sees('已经记下', '有了核实过的答复，会在这里说一次');
    as('supervisor').types('/queue').clicks('写答复').fills(ANSWER).submits().sees('已启用');
    as('officer')
      .seesOnce(`您问过的“${QUESTION}”，现在有了核实过的答复。`)
      .sees('没有规定不让淋；收起来前晾干。', '监督人员核实过的答复')
      .types('滑翔伞能不能扣押')
      .sees('行政强制法', '相近的核实答复', `答的是：“${QUESTION}”`, '请自己判断', '行政处罚法第五十六条')
      .doesNotSee('您问过的');
  },
  { browser: true },
);

journey('everybody who asked it in a direct message or a thread is told, a channel is not', ({ as }) => {
  as('officer')
    .types(QUESTION)
    .sees('已经记下')
    .opens('执法问答')
    .types(`/ask ${QUESTION}`)
    .sees('已经记下', '不记是谁问的');
  as('contact').opens('执法问答').types('@准绳 请问滑翔伞能淋雨吗？').sees('已经记下');
  as('supervisor').types('/queue').clicks('写答复').fills(ANSWER).submits().sees('已启用');
  as('contact').seesOnce('您问过的');
  as('officer').opens('准绳').seesOnce('您问过的');
});

journey('nobody is told of a question that needs no answer, nor again when the answer is written anew', ({ as }) => {
  as('officer').types(QUESTION).sees('已经记下');
  as('supervisor').types('/queue').clicks('不用答').sees('不再等答复');
  as('contact').types(QUESTION).sees('已经记下');
  as('supervisor').types('/queue').clicks('写答复').fills(ANSWER).submits().sees('已启用');
  as('contact').seesOnce('您问过的');
  as('officer').doesNotSee('您问过的');
  as('supervisor')
    .types('/queue')
    .clicks('看核实过的答复')
    .clicks('改一改')
    .fills({ 答复: '可以淋。' })
    .submits()
    .sees('已换成新的一版');
  as('contact').doesNotSee('可以淋。');
});

it('the question stands in no audit row, and where it was asked is forgotten once it was answered there', async () => {
  const town = await openTown();
  const supervisor = town.as('supervisor');
  await town.as('officer').says(QUESTION);
  const open = new Database(join(town.data, 'records.db'), { readonly: true });
  const beside = () => open.prepare('select answer from unanswered').pluck().all();
  await town.bot.idle();
  expect(beside()).toEqual([expect.stringMatching(/^A-/)]);
  await supervisor.command('/queue');
  const listed = (await supervisor.heard()).at(-1);
  if (!listed) throw new Error('no queue');
  await supervisor.clicks(listed, '写答复');
  await town.bot.idle();
  const view_id = (await supervisor.state()).modals.at(-1)?.view_id;
  const text = (name: string, value: string) => ({ [name]: { [name]: { type: 'plain_text_input', value } } });
  const state = { ...text('question', QUESTION), ...text('answer', ANSWER.答复), ...text('basis', ANSWER.依据) };
  await town.post('/local/act', { as: 'U0SUPERVISE', do: 'submit', view_id, state });
  await town.bot.idle();
  expect(beside()).toEqual([null]);
  const audit = JSON.stringify(open.prepare('select * from audit').all());
  expect(audit).toContain('answer.verified');
  expect(audit).not.toContain('滑翔伞');
  open.close();
  await town.stop();
});
