import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asApp, type FileObject, PNG, putUp } from './files.setup.ts';
import { ASK, type BoltApp, boltApp, CONTACT, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let app: BoltApp;
let submitted: FileObject[][] = [];
let clicked: FileObject[][] = [];

const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const element = { type: 'file_input' as const, action_id: 'v', max_files: 2, filetypes: ['pdf', 'jpg', 'PNG'] };
const form: ModalView = {
  type: 'modal',
  title: text('上传'),
  submit: text('提交'),
  blocks: [
    { type: 'input', block_id: 'proof', label: text('证据'), element },
    {
      type: 'actions',
      block_id: 'more',
      elements: [{ type: 'button', action_id: 'look', text: text('看看') }],
    },
  ],
};

beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    bolt.command('/form', async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: { ...form, callback_id: 'form' } });
    });
    bolt.view('form', async ({ ack, view }) => {
      submitted.push((view.state.values.proof?.v?.files ?? []) as unknown as FileObject[]);
      await ack();
    });
    bolt.action('look', async ({ ack, body }) => {
      const { view } = body as unknown as { view: { state: { values: { proof: { v: { files: FileObject[] } } } } } };
      clicked.push(view.state.values.proof.v.files);
      await ack();
    });
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});
beforeEach(() => {
  submitted = [];
  clicked = [];
});

async function open() {
  const watch = await ws.watch();
  await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/form', text: '' });
  const { modals } = await watch.next('modals', (change) => change.modals.length === 1);
  watch.stop();
  return modals[0]?.view_id ?? '';
}
const chosen = (...ids: string[]) => ({ proof: { v: { type: 'file_input', files: ids.map((id) => ({ id })) } } });
const submit = async (view_id: string, state: ReturnType<typeof chosen>) => {
  const result = await ws.act({ as: OFFICER, do: 'submit', view_id, state });
  return result.ok ? undefined : (await ws.state()).modals[0]?.errors?.proof;
};
const put = async (name: string, bytes: Buffer | string = 'x', as = OFFICER) =>
  (await putUp(ws, { name, bytes, as })).file.id;

test('files chosen in a modal are sent as file objects, and the app may read them', async () => {
  const view = await open();
  const ids = [await put('证据.pdf', '%PDF-'), await put('照片.png', PNG)];
  await expect(ws.client.files.info({ file: ids[0] ?? '' })).rejects.toThrow('file_not_found');
  expect(await submit(view, chosen(...ids))).toBeUndefined();
  expect(submitted[0]).toMatchObject([
    { id: ids[0], name: '证据.pdf', mimetype: 'application/pdf', user: OFFICER, channels: [], ims: [] },
    { id: ids[1], filetype: 'png' },
  ]);
  const got = await asApp(ws, submitted[0]?.[1]?.url_private ?? '');
  expect(Buffer.from(await got.arrayBuffer())).toEqual(PNG);
  expect((await ws.client.files.info({ file: ids[0] ?? '' })).file).toMatchObject({ name: '证据.pdf' });
});

test('none, too many, another kind and too large a file are refused before the app hears of it', async () => {
  const view = await open();
  expect(await submit(view, chosen())).toBe('请填写这一项。');
  expect(await submit(view, chosen('F0NOTHERE'))).toBe('请填写这一项。');
  expect(await submit(view, chosen(await put('a.pdf', 'x', CONTACT)))).toBe('请填写这一项。');
  const three = [await put('a.pdf'), await put('b.pdf'), await put('c.pdf')];
  expect(await submit(view, chosen(...three))).toBe('最多选 2 个文件，请去掉几个。');
  expect(await submit(view, chosen(await put('a.exe')))).toBe('「a.exe」的类型不对，这里只收 pdf, jpg, png。');
  const large = await put('大.pdf', Buffer.alloc(11 * 2 ** 20));
  expect(await submit(view, chosen(large))).toBe('「大.pdf」超过 10 MB，请压缩或拆分后再选。');
  expect(submitted).toEqual([]);
  expect(await submit(view, chosen(await put('照片.jpeg', Buffer.from([0xff, 0xd8, 0xff]))))).toBeUndefined();
});

test('a button in the modal sends what is chosen so far, and a bad state does no harm', async () => {
  const view_id = await open();
  const id = await put('a.pdf');
  const press = { as: OFFICER, do: 'clickModal', view_id, block_id: 'more', action_id: 'look', action: {} } as const;
  await ws.act({ ...press, state: chosen(id) });
  expect(clicked[0]).toMatchObject([{ id, name: 'a.pdf' }]);
  for (const files of ['x', [null, 1, {}], { id }]) {
    const state = { proof: { v: { type: 'file_input', files } } };
    expect(await ws.act({ ...press, state: state as never })).toMatchObject({ ok: true });
  }
  expect(clicked.slice(1)).toEqual([[], [], []]);
});
