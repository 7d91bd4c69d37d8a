import type { FileInput, InputBlock } from '@slack/types';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Blocks } from '../../../src/workspace/page/blocks/block.tsx';
import { check } from '../../../src/workspace/page/elements/check.ts';
import { fileAddress, fileAt } from '../../../src/workspace/page/files/address.ts';
import { choose, chosenIn, mark, unchoose } from '../../../src/workspace/page/files/chosen.ts';
import { ChosenList } from '../../../src/workspace/page/files/chosen-list.tsx';
import { SharedFiles } from '../../../src/workspace/page/files/shared-files.tsx';
import { sizeText } from '../../../src/workspace/page/files/size.ts';
import { DirectoryContext } from '../../../src/workspace/page/state/directory.ts';
import type { SharedFile } from '../../../src/workspace/protocol.ts';
import { html, plain } from './draw.tsx';

const me = { id: 'U1', name: '周航', role: 'officer', about: '' } as const;
const shared = (more: Partial<SharedFile>): SharedFile => ({
  ...{ id: 'F1', name: '笔录 1.docx', title: '笔录 1.docx', size: 2048, filetype: 'docx', image: false },
  ...more,
});
const drawn = (...files: SharedFile[]) =>
  renderToStaticMarkup(
    <DirectoryContext value={{ me, people: [me], channels: [] }}>
      <SharedFiles files={files} />
    </DirectoryContext>,
  );
const file = (name: string, size: number) => new File([new Uint8Array(size)], name);

afterEach(() => vi.unstubAllGlobals());

test('a document stands as a card with name, kind, size and a link that saves it for the person looking', () => {
  const card = drawn(shared({}));
  expect(card).toContain('笔录 1.docx');
  expect(card).toContain('Word 文档 · 2 KB');
  expect(card).toContain('href="/local/files/F1/%E7%AC%94%E5%BD%95%201.docx?as=U1&amp;save"');
  expect(card).not.toContain('<img');
  expect(drawn(shared({ title: '第二次', filetype: 'strange' }))).toContain('笔录 1.docx · 文件 · 2 KB');
});

test('a picture is drawn from this workspace with its description, and a deleted file keeps its place', () => {
  const picture = drawn(shared({ id: 'F2', name: 'a.png', image: true, alt: '现场' }), shared({ gone: true }));
  expect(picture).toContain('src="/local/files/F2/a.png?as=U1" alt="现场"');
  expect(picture).toContain('文件已删除');
  expect(picture).not.toContain('F1/');
});

test('a name cannot break out of where it stands', () => {
  const name = '"><script>x</script>/../a.png';
  expect(drawn(shared({ name, title: name, image: true }))).not.toContain('<script>');
  expect(fileAddress({ id: 'F1', name }, 'U1')).toMatch(/^\/local\/files\/F1\/[^/<>"]*\?as=U1$/);
});

test('addresses of files of this workspace are known by their ids, those of other places are not', () => {
  expect(fileAt('http://127.0.0.1:1/files-pri/T0-F1/a.png')).toBeUndefined();
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:1', href: 'http://127.0.0.1:1/' });
  expect(fileAt('http://127.0.0.1:1/files-pri/T0LOCAL-F1/a.png')).toEqual({ id: 'F1', name: 'a.png' });
  expect(fileAt('http://127.0.0.1:1/files-pri/T0LOCAL-F1/download/a.png')).toEqual({ id: 'F1', name: 'a.png' });
  expect(fileAt('http://127.0.0.1:1/files/U1/F1/a.png')).toEqual({ id: 'F1', name: 'a.png' });
  expect(fileAt('https://example.com/files-pri/T0LOCAL-F1/a.png')).toBeUndefined();
  expect(fileAt('http://127.0.0.1:1/archives/C1/p1')).toBeUndefined();
});

test('a slack_file is drawn for who looks, and is only named where nobody does', () => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:1', href: 'http://127.0.0.1:1/' });
  const block = (slack_file: object) => ({ type: 'image', alt_text: '现场图', slack_file });
  const looked = renderToStaticMarkup(
    <DirectoryContext value={{ me, people: [me], channels: [] }}>
      <ImageOf block={block({ id: 'F1' })} />
      <ImageOf block={block({ url: 'http://127.0.0.1:1/files-pri/T0LOCAL-F2/b.png' })} />
    </DirectoryContext>,
  );
  expect(looked).toContain('src="/local/files/F1/file?as=U1"');
  expect(looked).toContain('src="/local/files/F2/b.png?as=U1"');
  expect(html(block({ id: 'F1' }))).not.toContain('<img');
});

test('sizes are told in the unit that fits', () => {
  expect([0, 1023, 1024, 1536, 1024 * 1024, 3.55 * 1024 * 1024].map(sizeText)).toEqual([
    ...['0 B', '1023 B', '1 KB', '2 KB', '1.0 MB', '3.5 MB'],
  ]);
});

test('chosen files stand in their own box with name, size and a way out; bad ones stay away with a sentence', () => {
  choose('U1/C1/', [file('现场.jpg', 2048), file('空.txt', 0)]);
  expect(chosenIn('U1/C1/').files.map((each) => each.file.name)).toEqual(['现场.jpg']);
  expect(chosenIn('U1/D1/').files).toEqual([]);
  const list = renderToStaticMarkup(<ChosenList place="U1/C1/" />);
  expect(list).toContain('「空.txt」是空的，请换一个有内容的文件。');
  expect(list).toContain('现场.jpg');
  expect(list).toContain('2 KB');
  expect(list).toContain('aria-label="去掉 现场.jpg"');
  const [first] = chosenIn('U1/C1/').files;
  mark('U1/C1/', first?.key ?? 0, { progress: 0.5 });
  const sending = renderToStaticMarkup(<ChosenList place="U1/C1/" />);
  expect(sending).toContain('<progress value="0.5"');
  expect(sending).not.toContain('去掉');
  unchoose('U1/C1/', first?.key ?? 0);
  expect(renderToStaticMarkup(<ChosenList place="U1/C1/" />)).toBe('');
});

test('an eleventh file and one too large are not taken', () => {
  choose(
    'U1/C2/',
    Array.from({ length: 11 }, (_, at) => file(`${at}.txt`, 1)),
  );
  expect(chosenIn('U1/C2/')).toMatchObject({ trouble: '一次最多发 10 个文件，多出来的没有加进来。' });
  expect(chosenIn('U1/C2/').files).toHaveLength(10);
  const large = file('大.bin', 1);
  Object.defineProperty(large, 'size', { value: 51 * 2 ** 20 });
  choose('U1/C3/', [large]);
  expect(chosenIn('U1/C3/')).toEqual({ files: [], trouble: '「大.bin」超过 50 MB，请压缩或拆分后再选。' });
});

const element: FileInput = { type: 'file_input', action_id: 'a', max_files: 2, filetypes: ['pdf'] };
const input: InputBlock = { type: 'input', block_id: 'b', label: plain('证据'), element };

test('a file_input shows what it takes and what is chosen', () => {
  const files = [{ key: 1, name: '证据.pdf', size: 1024, progress: 0.25 }];
  const control = html(input, 'modal', { typed: { b: { a: { type: 'file_input', files } } } });
  expect(control).toContain('accept=".pdf"');
  expect(control).toContain('最多 2 个，每个不超过 10 MB，可选 pdf；也可以拖到这里。');
  expect(control).toContain('证据.pdf');
  expect(control).toContain('<progress value="0.25"');
  expect(html(input, 'modal')).toContain('multiple=""');
  expect(html({ ...input, element: { ...element, max_files: 1 } }, 'modal')).not.toContain('multiple');
});

test.each([
  ['nothing', [], '请选择此项。'],
  ['too many', Array(3).fill(shared({ name: 'a.pdf' })), '最多选 2 个文件，请去掉几个。'],
  ['another kind', [shared({})], '「笔录 1.docx」的类型不对，这里只收 pdf。'],
  ['too large', [shared({ name: 'a.pdf', size: 11 * 2 ** 20 })], '「a.pdf」超过 10 MB，请压缩或拆分后再选。'],
  ['one still on its way', [{ name: 'a.pdf', size: 1, progress: 0 }], '文件还在上传，请稍等再提交。'],
])('%s in a file_input is refused before it is sent', (_name, files, reason) => {
  expect(check([input], { b: { a: { type: 'file_input', files } } })).toEqual({ b: reason });
});

function ImageOf({ block }: { block: object }) {
  return <Blocks blocks={[block as never]} />;
}
