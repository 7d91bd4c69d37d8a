// A counter as a newcomer to Bolt would write it, with nothing of ours in it.
import bolt from '@slack/bolt';

const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_API_URL } = process.env;
const app = new bolt.App({
  token: SLACK_BOT_TOKEN,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  logLevel: 'error',
  ...(SLACK_APP_TOKEN ? { socketMode: true, appToken: SLACK_APP_TOKEN } : { signingSecret: SLACK_SIGNING_SECRET }),
});

const counts = new Map();

const board = (name) => [
  { type: 'section', text: { type: 'mrkdwn', text: `*${name}*: ${counts.get(name)}` } },
  {
    type: 'actions',
    block_id: 'board',
    elements: [
      { type: 'button', action_id: 'up', text: { type: 'plain_text', text: '+1' }, value: name },
      { type: 'button', action_id: 'down', text: { type: 'plain_text', text: '-1' }, value: name },
    ],
  },
];

app.command('/count', async ({ ack, body, client }) => {
  await ack();
  await client.views.open({
    trigger_id: body.trigger_id,
    view: {
      type: 'modal',
      callback_id: 'new',
      private_metadata: body.channel_id,
      title: { type: 'plain_text', text: 'New counter' },
      submit: { type: 'plain_text', text: 'Make' },
      blocks: [
        {
          type: 'input',
          block_id: 'name',
          label: { type: 'plain_text', text: 'Name' },
          element: { type: 'plain_text_input', action_id: 'text' },
        },
      ],
    },
  });
});

app.view('new', async ({ ack, view, client }) => {
  const name = view.state.values.name.text.value;
  if (counts.has(name)) return ack({ response_action: 'errors', errors: { name: 'There is one already.' } });
  await ack();
  counts.set(name, 0);
  await client.chat.postMessage({ channel: view.private_metadata, text: `${name}: 0`, blocks: board(name) });
});

app.action(/^(up|down)$/, async ({ ack, action, body, respond }) => {
  await ack();
  counts.set(action.value, counts.get(action.value) + (action.action_id === 'up' ? 1 : -1));
  const text = `${action.value}: ${counts.get(action.value)} (by <@${body.user.id}>)`;
  await respond({ replace_original: true, text, blocks: board(action.value) });
});

app.message('how many', async ({ say, message }) => {
  await say({ text: `${counts.size} counters`, thread_ts: message.ts });
});

app.event('app_home_opened', async ({ event, client }) => {
  const lines = [...counts].map(([name, count]) => `${name}: ${count}`).join('\n') || 'Nothing counted yet.';
  await client.views.publish({
    user_id: event.user,
    view: { type: 'home', blocks: [{ type: 'section', text: { type: 'plain_text', text: lines } }] },
  });
});

await app.start(0);
const address = app.receiver.server?.address();
process.send({ url: address ? `http://127.0.0.1:${address.port}/slack/events` : null });
