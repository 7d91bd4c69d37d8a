import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownBlock } from '@slack/types';
import { expect, it } from 'vitest';
import { pressOn } from '../../src/cli/press.ts';
import { features } from '../../src/features.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { startWorkspace } from '../../src/workspace/index.ts';
import { startChild } from '../journeys/child.ts';
import { freshData } from '../journeys/town.ts';
import { attached } from '../script/files.ts';
import { filled } from '../script/filling.ts';
import { encodings, hitsIn } from './canaries.ts';
import { PASSPHRASE, townTips } from './town-keys.ts';

const secrets = {
  text: '金丝雀甲-7391',
  identity: '金丝雀乙-7392',
  phone: '13907393739',
  fileName: '金丝雀丙-7394',
  file: '金丝雀丁-7395',
  command: '金丝雀戊-7396',
  message: '金丝雀己-7397',
  said: '金丝雀庚-7398',
  answer: '金丝雀辛-7399',
  passphrase: PASSPHRASE,
};

/** A person at the workspace who presses and sends until what should come is there: a busy machine needs two tries. */
function person(url: string, role: 'officer' | 'supervisor') {
  const client = clientOf(url, role);
  if (!client) throw new Error('nobody');
  const top = async () => (await client.state()).modals.at(-1);
  const shows = async (words: string) => JSON.stringify(await top()).includes(words);
  const until = async (words: string, act: () => Promise<unknown>) => {
    for (let tries = 0; tries < 6; tries += 1) {
      await act();
      const there = await expect
        .poll(() => shows(words), { timeout: 5000 })
        .toBe(true)
        .then(() => true)
        .catch(() => false);
      if (there) return;
    }
    throw new Error(`never saw ${words}: ${JSON.stringify((await top())?.errors)}`);
  };
  const send = async (fields: Record<string, string>, words: string, file?: { name: string; bytes: Buffer }) => {
    const view = await top();
    if (!view) throw new Error('no window');
    const blocks = view.view.blocks as KnownBlock[];
    const typed = filled(blocks, fields);
    const state = file ? await attached({ url, client }, { blocks, typed }, ['材料', file]) : typed;
    await until(words, () => client.act({ do: 'submit', view_id: view.view_id, state }));
  };
  const press = (label: string, words: string) =>
    until(words, async () => {
      const view = await top();
      const button = pressOn((view?.view.blocks ?? []) as KnownBlock[], label);
      if (view && button) await client.act({ do: 'clickModal', view_id: view.view_id, state: {}, ...button });
    });
  const command = async (line: string, words: string) => {
    const before = await top();
    if (before) await client.act({ do: 'close', view_id: before.view_id });
    const [name = '', ...rest] = line.split(' ');
    const channel = `D${client.person.id.slice(1)}`;
    return until(words, () => client.act({ do: 'command', channel, command: name, text: rest.join(' ') }));
  };
  return { client, top, send, press, command, until };
}

it('what somebody reports in chat is nowhere: not on the disk, in logs, in messages, in arguments or environment', {
  timeout: 180_000,
}, async () => {
  const workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret', manifest: manifestOf(features) });
  const data = freshData();
  const temporary = mkdtempSync(join(tmpdir(), 'tips-tmp-'));
  const settings = { ...(await townTips()), TMPDIR: temporary, PLUMBLINE_GROUPS: 'supervisor=jiandu,UM=chengguan' };
  const bot = await startChild(data, workspace, 'debug', settings);
  const officer = person(workspace.url, 'officer');
  const supervisor = person(workspace.url, 'supervisor');

  await officer.client.act({ do: 'say', channel: 'C0CHAT', text: secrets.message });
  const { messages, shortcuts } = await officer.client.state();
  const ts = messages.find(({ text }) => text.includes(secrets.message))?.ts ?? '';
  const shortcut = shortcuts.find(({ type, name }) => type === 'message' && name === '举报执法问题');
  await officer.until(secrets.message, () =>
    officer.client.act({ do: 'messageShortcut', channel: 'C0CHAT', ts, callback_id: shortcut?.callback_id ?? '' }),
  );
  await officer.command(`/tip ${secrets.command}`, '照抄一遍回执码');
  const [code = ''] = /(\d{4} ){5}\d{4}/.exec(JSON.stringify(await officer.top())) ?? [];
  const fields = {
    ...{ 被举报的部门: '不清楚', 发生了什么: secrets.text, 什么地点: secrets.phone, 照抄一遍回执码: code },
    ...{ 身份: '封存：由保管人另外封存，两个人同意才能打开', 姓名和联系方式: secrets.identity },
  };
  await officer.send(fields, '以后用 /tip 查询', {
    name: `${secrets.fileName}.txt`,
    bytes: Buffer.from(secrets.file),
  });
  await officer.command('/tip 查询', '凭回执码');
  await officer.send({ 回执码: code }, '进度：已收');
  await officer.send({ 补充的话: secrets.said }, '已收到您的补充');

  await supervisor.command('/tips', '共1件');
  await supervisor.press('打开', '身份：已封存');
  await supervisor.press('查看内容', '密钥口令');
  await supervisor.send({ 密钥口令: PASSPHRASE }, secrets.said);
  expect(JSON.stringify(await supervisor.top())).toContain(secrets.text);
  expect(JSON.stringify(await supervisor.top())).not.toContain(secrets.identity);
  await supervisor.press('答复举报人', '举报人凭回执码能看到');
  await supervisor.send({ 答复: secrets.answer }, '身份：已封存');
  await officer.command('/tip 查询', '凭回执码');
  await officer.send({ 回执码: code }, secrets.answer);

  // A delivery with a wrong signature is logged, and so is what breaks.
  await fetch(`${workspace.url}/local/deliver`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'view_submission', form: 'tampered' }),
  });
  const digits = code.replaceAll(' ', '');
  const all = [...Object.values(secrets), code, digits];
  const { pid } = bot.process;
  for (const file of ['cmdline', 'environ'])
    for (const bytes of all.flatMap((one) => Object.values(encodings(one))))
      expect(readFileSync(`/proc/${pid}/${file}`).includes(bytes)).toBe(false);
  bot.process.kill('SIGKILL');
  await once(bot.process, 'exit');
  expect(hitsIn([data, temporary], all)).toEqual([]);
  const again = await startChild(data, workspace, 'debug', settings);
  await officer.command('/tip 查询', '凭回执码');
  await officer.send({ 回执码: code }, secrets.answer);
  again.process.kill('SIGTERM');
  await once(again.process, 'exit');
  expect(hitsIn([data, temporary], all)).toEqual([]);

  const logged = [bot.said(), again.said()].join('\n');
  expect(logged).toContain('"level"');
  for (const one of all) expect(logged).not.toContain(one);
  // What was said to anybody, and what was shown to whom: windows of the two alone.
  const sent = workspace.log.entries.filter(({ kind, name }) => kind === 'request' && !name.startsWith('views.'));
  expect(sent.length).toBeGreaterThan(0);
  for (const one of all) expect(JSON.stringify(sent.map(({ name, body }) => [name, body]))).not.toContain(one);
  for (const role of ['contact', 'administrator'] as const) {
    const seen = JSON.stringify(await clientOf(workspace.url, role)?.state());
    for (const one of all.filter((secret) => secret !== secrets.message)) expect(seen).not.toContain(one);
  }
  await workspace.close();
});
