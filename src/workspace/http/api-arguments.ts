import type { Request } from 'express';
import { CONNECT } from '../api/connections.ts';
import type { Json } from '../types.ts';

/** Methods that only read, most of them old. Slack takes their arguments from the query or a form and overlooks a JSON body. */
const WITHOUT_JSON = new Set([
  ...['bots.info', 'chat.getPermalink', 'team.info'],
  ...['conversations.history', 'conversations.info', 'conversations.list', 'conversations.members'],
  ...['conversations.replies', 'users.conversations', 'users.info', 'users.list', 'users.lookupByEmail'],
  ...['files.getUploadURLExternal', 'files.info', 'files.list'],
  ...['pins.list', 'reactions.get', 'reactions.list', 'usergroups.list', 'usergroups.users.list'],
]);
const POSTED = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

interface Called {
  args: Json;
  token: unknown;
  /** Slack's word for a body of a type it does not take. */
  wrong?: string;
  /** What was sent and overlooked, as a sentence for the log. */
  warnings?: string[];
}

/**
 * What a request asks of a method. A token counts in the header, the query or a form, never in JSON; one that opens
 * Socket Mode connections in the header alone.
 */
export function calledWith(request: Request, method: string): Called {
  const isJson = Boolean(request.is('application/json'));
  const { token: asked, ...query } = request.query as Json;
  const { token: posted, ...body } = ((request.body as unknown) ?? {}) as Json;
  const bearer = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '')?.[1];
  const token = method === CONNECT ? bearer : (bearer ?? (isJson ? undefined : posted) ?? asked);
  const wrong = postType(request);
  if (wrong !== undefined) return { args: query, token, wrong };
  const overlooked = isJson && WITHOUT_JSON.has(method) && Object.keys(body).length > 0;
  if (!overlooked) return { args: { ...query, ...body }, token };
  return { args: query, token, warnings: [`Slack overlooks JSON sent to ${method}; send a form or a query`] };
}

function postType(request: Request): string | undefined {
  if (request.method !== 'POST' || request.get('content-length') === '0' || request.is(POSTED) !== false)
    return undefined;
  return request.get('content-type') === undefined ? 'missing_post_type' : 'invalid_post_type';
}
