import type { InputBlock, KnownBlock } from '@slack/types';
import type { Client } from '../../src/workspace/client.ts';
import type { Message, SharedFile, StateValues, UploadResult } from '../../src/workspace/protocol.ts';
import { noneCalled } from './failure.ts';
import type { Attached } from './steps.ts';

/** Where a person works, over HTTP. */
interface Here {
  url: string;
  client: Client;
}

interface Form {
  blocks: KnownBlock[];
  typed: StateValues;
}

/** What choosing a file in an input makes of a form's state: the file is put up at once, as in the page. */
export async function attached(here: Here, form: Form, [label, file]: [string, Attached]): Promise<StateValues> {
  const inputs = form.blocks.filter((block): block is InputBlock => block.type === 'input');
  const input = inputs.find((block) => block.label.text === label);
  if (!input) throw new Error(noneCalled(label, { what: 'input', names: inputs.map((one) => one.label.text) }));
  const { element, block_id = '' } = input;
  if (element.type !== 'file_input') throw new Error(`no file can be chosen for ${label}: ${element.type}`);
  const id = element.action_id ?? '';
  const before = (form.typed[block_id]?.[id] as { files?: SharedFile[] } | undefined)?.files ?? [];
  return { ...form.typed, [block_id]: { [id]: { type: 'file_input', files: [...before, await putUp(here, file)] } } };
}

async function putUp({ url, client }: Here, { name, bytes }: Attached): Promise<SharedFile> {
  const query = new URLSearchParams({ as: client.person.id, name });
  const headers = { 'content-type': 'application/octet-stream' };
  const body = new Uint8Array(bytes);
  const response = await fetch(`${url}/local/upload?${query}`, { method: 'POST', headers, body });
  const result = (await response.json()) as UploadResult;
  if (!result.ok) throw new Error(result.reason);
  return result.file;
}

/** The newest file of this name in some messages, as the page would save it. */
export async function saved({ url, client }: Here, messages: Message[], name: string): Promise<Buffer> {
  const files = messages.flatMap((message) => message.files ?? []);
  const file = files.findLast((one) => one.name === name);
  if (!file) throw new Error(noneCalled(name, { what: 'file', names: files.map((one) => one.name) }));
  const address = `${url}/local/files/${file.id}/${encodeURIComponent(name)}?as=${client.person.id}&save`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the file ${name} cannot be saved: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
