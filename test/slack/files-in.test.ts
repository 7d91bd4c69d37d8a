import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slackClient } from '../../src/slack/client.ts';
import { isOfSlack } from '../../src/slack/hosts.ts';
import { slackFiles } from '../../src/slack/incoming/files.ts';
import { givenFiles } from '../../src/slack/incoming/given.schema.ts';
import { Refusal } from '../../src/slack/refusal.ts';
import { formValues } from '../../src/slack/values.ts';

const BYTES = Buffer.from(Uint8Array.from({ length: 256 }, (_, at) => at));
const LIMITS = { bytes: 1000, ms: 2000 };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Slack as it must not be trusted to be: says of every file what the test says, and answers for its bytes as the test does. */
let slack: Server;
let other: Server;
let about: object;
let answer: Answer;
let asked: { url: string; token: string | undefined }[];
let strayed: (string | undefined)[];

const at = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listening = async (handle: Answer) => {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

beforeEach(async () => {
  asked = [];
  strayed = [];
  slack = await listening((request, response) => {
    asked.push({ url: request.url ?? '', token: request.headers.authorization });
    if (!request.url?.startsWith('/api/')) return answer(request, response);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(about));
  });
  other = await listening((request, response) => {
    strayed.push(request.headers.authorization);
    response.end(BYTES);
  });
  about = { ok: true, file: { id: 'F1', user: 'U1', size: 256, url_private_download: `${at(slack)}/files-pri/x` } };
  answer = (_, response) => void response.end(BYTES);
});
afterEach(() => {
  for (const server of [slack, other]) server.close().closeAllConnections();
});

const read = (limits = LIMITS) =>
  slackFiles(slackClient('xoxb-local-token', `${at(slack)}/api/`), limits).read('F1', 'U1');
const sentOn =
  (to: string, status = 302): Answer =>
  (request, response) => {
    if (request.url !== '/files-pri/x') return void response.end(BYTES);
    response.writeHead(status, { location: to }).end();
  };
const said = async (reading: Promise<unknown>) => {
  const error = await reading.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
};

describe('a file that somebody handed over', () => {
  it('is read byte for byte, with our token', async () => {
    expect(await read()).toEqual(BYTES);
    expect(asked.map(({ token }) => token)).toEqual(['Bearer xoxb-local-token', 'Bearer xoxb-local-token']);
  });

  it('is read for the person alone whose it is', async () => {
    about = { ok: true, file: { id: 'F1', user: 'U2', size: 256, url_private_download: `${at(slack)}/files-pri/x` } };
    expect(await said(read())).toContain('已经不在了');
    expect(asked).toHaveLength(1);
  });

  it('is followed where Slack sends us on inside its own house', async () => {
    answer = sentOn('/elsewhere');
    expect(await read()).toEqual(BYTES);
    expect(asked.at(-1)).toEqual({ url: '/elsewhere', token: 'Bearer xoxb-local-token' });
  });

  for (const status of [301, 302, 303, 307, 308])
    it(`is not followed out of the house, where the token would be seen: ${status}`, async () => {
      answer = sentOn(`${at(other)}/x`, status);
      expect(await said(read())).toContain('没有保存在 Slack 里');
      expect(strayed).toEqual([]);
    });

  it('is not followed in circles', async () => {
    answer = (_, response) => void response.writeHead(302, { location: '/files-pri/x' }).end();
    expect(await said(read())).toContain('取不到');
    expect(asked).toHaveLength(5);
  });

  it('is not asked for where Slack does not keep it', async () => {
    for (const url of [`${at(other)}/x`, 'https://example.com/x', 'file:///etc/passwd', '']) {
      about = { ok: true, file: { id: 'F1', user: 'U1', size: 256, url_private_download: url } };
      expect(await said(read())).toContain('没有保存在 Slack 里');
    }
    expect(strayed).toEqual([]);
  });

  it('is not asked for when it is said to be too large', async () => {
    about = { ok: true, file: { id: 'F1', user: 'U1', size: 1001, url_private_download: `${at(slack)}/files-pri/x` } };
    expect(await said(read())).toContain('收不下');
    expect(asked).toHaveLength(1);
  });

  it('is put down in the middle when more comes than was said', async () => {
    let closed = false;
    answer = (_, response) => {
      const more = setInterval(() => response.write(Buffer.alloc(400)), 5);
      response.on('close', () => {
        closed = true;
        clearInterval(more);
      });
    };
    expect(await said(read())).toContain('收不下');
    await expect.poll(() => closed).toBe(true);
  });

  it('that does not come in time is put down', async () => {
    answer = (_, response) => void response.write('a');
    expect(await said(read({ ...LIMITS, ms: 50 }))).toContain('暂时取不到这个文件');
  });

  it('is tried again when it comes in parts, and read whole', async () => {
    let times = 0;
    answer = (_, response) => {
      times += 1;
      response.end(times === 1 ? BYTES.subarray(0, 100) : BYTES);
    };
    expect(await read()).toEqual(BYTES);
    expect(times).toBe(2);
  });

  for (const [error, sentence] of [
    ['file_not_found', '已经不在了'],
    ['file_deleted', '已经不在了'],
    ['missing_scope', '还没有读文件的权限'],
    ['internal_error', '暂时取不到'],
  ])
    it(`is spoken of in words: ${error}`, async () => {
      about = { ok: false, error };
      expect(await said(read())).toContain(sentence);
    });

  it('whose place shows a page to log in is not taken for a file', async () => {
    answer = (_, response) => void response.end('<!DOCTYPE html><html lang="en"><h1>Sign in</h1></html>');
    expect(await said(read())).toContain('还没有读文件的权限');
  });

  it('that is a page itself is read', async () => {
    const page = '<!DOCTYPE html><p>a page</p>';
    about = {
      ok: true,
      file: { id: 'F1', user: 'U1', size: page.length, url_private_download: `${at(slack)}/files-pri/x` },
    };
    answer = (_, response) => void response.end(page);
    expect((await read()).toString()).toBe(page);
  });
});

describe('an address', () => {
  const REAL = 'https://slack.com/api/';
  it('is of Slack only when its host is', () => {
    for (const url of ['https://files.slack.com/files-pri/T1-F1/x', 'https://slack.com/x', 'https://a.slack-gov.com/x'])
      expect(isOfSlack(url, REAL)).toBe(true);
    for (const url of [
      'http://files.slack.com/x',
      'https://files.slack.com.evil.com/x',
      'https://evilslack.com/x',
      'https://slack.com@evil.com/x',
      'https://slack.com:8443/x',
      'https://127.0.0.1/x',
      'data:text/plain,slack.com',
      'not an address',
    ])
      expect(isOfSlack(url, REAL)).toBe(false);
  });

  it('is of the local workspace only when it is that very one', () => {
    expect(isOfSlack('http://127.0.0.1:3900/x', 'http://127.0.0.1:3900/api/')).toBe(true);
    for (const url of ['http://127.0.0.1:3901/x', 'https://files.slack.com/x', 'http://localhost:3900/x'])
      expect(isOfSlack(url, 'http://127.0.0.1:3900/api/')).toBe(false);
  });
});

describe('a form with files', () => {
  const state = (files: unknown) => ({ values: { sheet: { sheet: { type: 'file_input', files } } } });
  const full = { id: 'F0A', name: '表.xlsx', size: 3, url_private: 'https://files.slack.com/x', user: 'U1' };

  it('holds their ids, names and sizes, and nothing where none was chosen', () => {
    expect(formValues(state([full]))).toEqual({ sheet: [{ id: 'F0A', name: '表.xlsx', size: 3 }] });
    expect(formValues(state([]))).toEqual({});
    expect(formValues(state(null))).toEqual({});
  });

  it('is not taken with an id that is none', () => {
    expect(givenFiles.parse([{ id: 'F0A', name: '表.xlsx', size: 3 }])).toHaveLength(1);
    for (const id of ['../x', 'F0A&x=1', '', undefined, 7])
      expect(givenFiles.safeParse([{ id, name: '表.xlsx', size: 3 }]).success).toBe(false);
    expect(givenFiles.safeParse(undefined).error?.issues[0]?.message).toBe('请选一个文件。');
  });
});
