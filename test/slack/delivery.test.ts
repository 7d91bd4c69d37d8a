import { describe, expect, it } from 'vitest';
import { deliveryKey } from '../../src/slack/delivery.ts';
import { modal } from '../../src/slack/kit/modal.ts';

const form = () => modal({ id: 'ask', title: '提问', blocks: [], close: '取消' });
const submission = (view: ReturnType<typeof form>, trigger: string) => ({
  type: 'view_submission',
  trigger_id: trigger,
  view: { ...view, id: 'V1', hash: trigger },
});

describe('two deliveries are the same', () => {
  it('when they carry the same event id', () => {
    expect(deliveryKey({ event_id: 'Ev1', n: 1 })).toBe(deliveryKey({ event_id: 'Ev1', n: 2 }));
  });

  it('when they submit the same opened form, whatever trigger they come with', () => {
    const view = form();
    expect(deliveryKey(submission(view, 't1'))).toBe(deliveryKey(submission(view, 't2')));
    expect(deliveryKey(submission(form(), 't1'))).not.toBe(deliveryKey(submission(view, 't1')));
  });

  it('and two clicks are not', () => {
    const click = (trigger_id: string) => ({ type: 'block_actions', trigger_id });
    expect(deliveryKey(click('1'))).not.toBe(deliveryKey(click('2')));
    const view = { ...form(), id: 'V1', hash: '1.a' };
    expect(deliveryKey({ ...click('1'), view })).not.toBe(deliveryKey({ ...click('2'), view }));
  });

  it('even where Slack sends nothing to tell them by', () => {
    expect(deliveryKey({ a: 1 })).toBe(deliveryKey({ a: 1 }));
    expect(deliveryKey({ a: 1 })).not.toBe(deliveryKey({ a: 2 }));
  });
});
