import { TEAM } from '../../src/workspace/state/ids.ts';
import { OFFICER, type TestWorkspace } from './setup.ts';

/** A picture of one dot. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface FileObject {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  filetype: string;
  size: number;
  user: string;
  url_private: string;
  url_private_download: string;
  channels: string[];
  ims: string[];
  mode: string;
  permalink: string;
  shares: { public?: object; private?: object };
}

interface Upload {
  as?: string;
  name: string;
  bytes?: Buffer | string;
  channel?: string;
}

/** What the page does with a file a person has chosen. */
export async function putUp(ws: TestWorkspace, { as = OFFICER, name, bytes = 'x', channel }: Upload) {
  const query = new URLSearchParams({ as, name, ...(channel === undefined ? {} : { channel }) });
  const answer = await fetch(`${ws.url}/local/upload?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(Buffer.from(bytes)),
  });
  return (await answer.json()) as { ok: boolean; reason?: string; file: { id: string; name: string; image: boolean } };
}

export function privateUrl(ws: TestWorkspace, id: string): string {
  return `${ws.url}/files-pri/${TEAM}-${id}/x`;
}

export function asApp(ws: TestWorkspace, url: string): Promise<Response> {
  return fetch(url, { headers: { authorization: `Bearer ${ws.botToken}` } });
}

export function asPerson(ws: TestWorkspace, [id, as]: [string, string], headers: Record<string, string> = {}) {
  return fetch(`${ws.url}/local/files/${id}/x?as=${as}`, { headers });
}
