import { journey } from '../script/journey.ts';

/** Stands once in every answer. */
const NUMBER = '编号 A-';

for (const [kind, what] of [
  ['500-before', 'fails before it takes the answer'],
  ['500-after', 'takes the answer and then says that it failed'],
  ['reset-after', 'takes the answer and hangs up'],
  ['html', 'answers with a page instead of JSON'],
] as const)
  journey(`the answer is there once although Slack ${what}`, ({ as, slack }) => {
    slack.breaks('chat.postMessage', kind);
    as('officer').types('/basis 乱堆乱放').sees('市容').seesOnce(NUMBER);
  });

journey('the answer waits as long as a full Slack asks, and nothing is lost', ({ as, slack }) => {
  slack.breaks('chat.postMessage', '429', { retryAfter: 1 });
  as('officer').types('/basis 乱堆乱放').sees('市容').seesOnce(NUMBER);
});

journey('an answer that Slack will not take as blocks is there as words', ({ as, slack }) => {
  slack.breaks('chat.postMessage', 'error', { error: 'invalid_blocks' });
  as('officer').types('/basis 乱堆乱放').sees('这条答复的版面');
});

journey('a window that cannot be opened in time says so', ({ as, slack }) => {
  as('officer').types('/basis 没有营业执照开店').sees('无照经营');
  slack.breaks('views.open', 'error', { error: 'expired_trigger_id' });
  as('officer').clicks('看原文').sees('窗口没来得及打开，请再点一次');
  as('officer').clicks('看原文').sees('市场主体登记管理条例第四十三条');
});

journey('a delivery that comes twice is answered once', ({ as, slack }) => {
  as('officer').types('听证要提前几天通知').sees('行政处罚法第六十四条').seesOnce(NUMBER);
  slack.deliversAgain('message');
  as('officer').seesOnce(NUMBER);
});
