import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserInstalled, builtPage, closeBrowser, openPage, type Watched } from '../../script/browser.ts';
import { type FileObject, PNG } from '../files.setup.ts';
import { type BoltApp, boltApp, CHAT, type TestWorkspace, workspace } from '../setup.ts';

let ws: TestWorkspace;
let app: BoltApp;
let screen: Watched;
let submitted: FileObject[] = [];

const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const element = { type: 'file_input' as const, action_id: 'v', filetypes: ['png', 'pdf'] };
const note = { type: 'plain_text_input' as const, action_id: 'v' };
const pdf = { name: '笔录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
const png = { name: '现场 1.png', mimeType: 'image/png', buffer: PNG };

describe.skipIf(!browserInstalled)('files in the page', () => {
  beforeAll(async () => {
    ws = await workspace({ page: await builtPage() });
    app = await boltApp(ws, (bolt) => {
      bolt.message('表单', async ({ client, message }) => {
        const button = { type: 'button' as const, action_id: 'open', text: text('打开') };
        const blocks = [{ type: 'actions' as const, elements: [button] }];
        await client.chat.postMessage({ channel: message.channel, text: '表单', blocks });
      });
      bolt.action('open', async ({ ack, client, body }) => {
        await ack();
        const view = {
          ...{ type: 'modal' as const, callback_id: 'form', title: text('上报'), submit: text('提交') },
          blocks: [
            { type: 'input' as const, block_id: 'note', label: text('情况'), element: note },
            { type: 'input' as const, block_id: 'files', label: text('证据'), element },
          ],
        };
        await client.views.open({ trigger_id: (body as { trigger_id: string }).trigger_id, view });
      });
      bolt.view('form', async ({ ack, view, client }) => {
        await ack();
        submitted = (view.state.values.files?.v?.files ?? []) as unknown as FileObject[];
        const picture = { type: 'image' as const, alt_text: '附图', slack_file: { id: submitted[0]?.id ?? '' } };
        await client.chat.postMessage({ channel: 'D0OFFICER', text: '收到', blocks: [picture] });
      });
    });
    screen = await openPage(ws.url);
  });
  afterAll(async () => {
    await closeBrowser();
    await app.stop();
    await ws.close();
  });

  test('chosen, dropped and pasted files stand above the box, are taken out, and are sent as one message', async () => {
    const { page, complaints } = screen;
    await page.locator(`[data-channel=${CHAT}]`).click();
    await page.getByTestId('composer-attach').setInputFiles([png, pdf]);
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['a,b'], '清单.csv'));
      transfer.items.add(new File([], '空.txt'));
      return transfer;
    });
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: dropped });
    await page.getByTestId('drop-hint').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    expect(await page.getByTestId('file-trouble').textContent()).toBe('「空.txt」是空的，请换一个有内容的文件。');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['x'], '截图.png', { type: 'image/png' }));
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('[data-testid=composer]')?.dispatchEvent(paste);
    });
    await page.getByRole('button', { name: '去掉 截图.png' }).click();
    expect(await page.getByTestId('chosen-file').allInnerTexts()).toEqual([
      '现场 1.png\n70 B',
      '笔录.pdf\n8 B',
      '清单.csv\n3 B',
    ]);
    await page.getByTestId('composer').fill('材料');
    await page.keyboard.press('Enter');
    await page.getByTestId('file').nth(2).waitFor();
    expect(await page.getByTestId('chosen').count()).toBe(0);
    const [message] = (await ws.state()).messages.filter(({ channel }) => channel === CHAT);
    expect(message).toMatchObject({
      text: '材料',
      files: [{ image: true }, { name: '笔录.pdf' }, { name: '清单.csv' }],
    });
    const drawn = page.getByTestId('file').first().locator('img');
    await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByLabel('下载 笔录.pdf').click()]);
    expect(download.suggestedFilename()).toBe('笔录.pdf');
    expect(complaints).toEqual([]);
  });

  test('what does not arrive is told, and stays in the box to be sent again', async () => {
    const { page, complaints } = screen;
    await page.route('**/local/upload*', (route) => route.abort());
    await page.getByTestId('composer-attach').setInputFiles([pdf]);
    await page.getByTestId('composer').fill('再发');
    await page.keyboard.press('Enter');
    await page.getByText('「笔录.pdf」没有传上去').waitFor();
    expect(await page.getByTestId('composer').inputValue()).toBe('再发');
    await page.unroute('**/local/upload*');
    complaints.splice(0);
    await page.keyboard.press('Enter');
    await page.getByTestId('file').nth(3).waitFor();
    expect(await page.getByTestId('failure').count()).toBe(0);
  });

  test('a file_input takes what fits, keeps it while other fields are wrong, and the app draws it from its slack_file', async () => {
    const { page, complaints } = screen;
    await page.locator('[data-channel=D0OFFICER]').click();
    await page.getByTestId('composer').fill('表单');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '打开' }).click();
    const input = page.getByTestId('modal').locator('input[type=file]');
    await input.setInputFiles([{ ...pdf, name: '程序.exe' }]);
    expect(await page.getByTestId('file-trouble').textContent()).toBe('「程序.exe」的类型不对，这里只收 png, pdf。');
    await input.setInputFiles([png, pdf]);
    await page.getByRole('button', { name: '去掉 笔录.pdf' }).click();
    await page.getByTestId('modal-submit').click();
    await page.getByTestId('input-error').waitFor();
    expect(await page.getByTestId('chosen-file').allInnerTexts()).toEqual(['现场 1.png\n70 B']);
    await page.getByTestId('modal').locator('[data-block=note] input').fill('占道');
    await page.getByTestId('modal-submit').click();
    const drawn = page.locator('.block-image img');
    await drawn.waitFor();
    await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    expect(submitted).toMatchObject([{ name: '现场 1.png', mimetype: 'image/png' }]);
    expect(complaints).toEqual([]);
  });
});
