import { request } from 'node:http';

export interface Answer {
  /** HTTP status; 0 when no answer came. */
  status: number;
  body: string;
  contentType: string;
  noRetry: boolean;
  /** Slack's word for what went wrong, undefined for a 2xx in time. */
  failed?: 'http_timeout' | 'http_error' | 'connection_failed';
}

const WAIT_MS = 3000;

/** Posts a body to the app on a connection of its own and waits 3 s of real time; never throws. */
export function post(url: string, body: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve) => {
    const none = { status: 0, body: '', contentType: '', noRetry: false };
    const sent = request(url, { method: 'POST', agent: false, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => done({ ...none, failed: 'connection_failed' }));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        done({
          status,
          body: Buffer.concat(parts).toString('utf8'),
          contentType: response.headers['content-type'] ?? '',
          noRetry: response.headers['x-slack-no-retry'] === '1',
          ...(status >= 200 && status < 300 ? {} : { failed: 'http_error' as const }),
        });
      });
    });
    const timer = setTimeout(() => done({ ...none, failed: 'http_timeout' }), WAIT_MS);
    const done = (answer: Answer) => {
      clearTimeout(timer);
      sent.destroy();
      resolve(answer);
    };
    sent.on('error', () => done({ ...none, failed: 'connection_failed' }));
    sent.end(body);
  });
}
