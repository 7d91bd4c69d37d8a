import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importTexts, openTexts } from '../../../src/knowledge/texts/index.ts';
import type { TextArticle, Texts } from '../../../src/knowledge/texts/types.ts';

/** A folder of made-up statutes and the store they are imported into; both go when the test ends. */
export function library(files: Record<string, string | Buffer> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'texts-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'statutes');
  const dir = join(root, 'data', 'texts');
  mkdirSync(folder);
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    dir,
    write,
    bring: (...names: string[]) =>
      importTexts({ sources: names.length > 0 ? names.map((name) => join(folder, name)) : [folder], dir }),
    open(): Texts {
      const texts = openTexts(dir);
      onTestFinished(() => texts.close());
      return texts;
    },
  };
}

/** Imports one file and returns its report and its articles. */
export async function bringOne(name: string, content: string | Buffer) {
  const shelf = library({ [name]: content });
  const report = await shelf.bring();
  const articles = [...shelf.open().all()].map(({ article }) => article);
  return { file: report.files[0], articles, labels: articles.map((article) => article.label) };
}

/** A Markdown statute with the usual head. */
export function statute(title: string, body: string, history = '2020年3月1日 蓝湖市人民代表大会通过'): string {
  return `# ${title}\n\n${history}\n\n<!-- INFO END -->\n\n${body}\n`;
}

/** An article as one string, every character of it. */
export function wholeText(article: TextArticle | undefined): string {
  const paragraphs = article?.paragraphs ?? [];
  return paragraphs
    .map(({ text, items }) => [text, ...items.map((item) => item.label + item.text)].join('\n'))
    .join('\n');
}
