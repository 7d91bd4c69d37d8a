import { expect, it } from 'vitest';
import { reviewFeature } from '../../src/review/feature.ts';
import { openBench } from '../slack/bench.ts';
import { ASK, OFFICER } from '../workspace/setup.ts';

it('whoever is no supervisor may not confirm, whatever button comes before them', async () => {
  const bench = await openBench({ known: [reviewFeature] });
  const text = { type: 'plain_text', text: '已复核' } as const;
  const value = `MKT-01@${'0'.repeat(16)}`;
  const elements = [{ type: 'button' as const, action_id: 'review-done', text, value }];
  const blocks = [{ type: 'actions' as const, block_id: 'row', elements }];
  const { ts = '' } = await bench.ws.client.chat.postMessage({ channel: ASK, text: '按钮', blocks });
  await bench.act({
    as: OFFICER,
    do: 'click',
    channel: ASK,
    ts,
    block_id: 'row',
    action_id: 'review-done',
    action: { value },
  });
  expect((await bench.heard(ASK, OFFICER)).at(-1)?.text).toContain('这个按钮只给监督人员、知识管理员用');
  await bench.stop();
});
