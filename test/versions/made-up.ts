import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTexts, openTexts } from '../../src/knowledge/texts/index.ts';
import type { Texts } from '../../src/knowledge/texts/types.ts';

/** Made-up words of a version: article N says its number and the version, so that a mix would show. */
export function madeUp(short: string, adopted: string, articles: number): string {
  const [year, month, day] = adopted.split('-').map(Number);
  const lines = Array.from(
    { length: articles },
    (_, at) => `第${at + 1}条 这是示例，不是法条：${adopted}的第${at + 1}号。`,
  );
  return `# 中华人民共和国${short}\n${year}年${month}月${day}日 示例会议通过\n<!-- INFO END -->\n${lines.join('\n\n')}\n`;
}

export interface Store {
  texts: Texts;
  dir: string;
  close(): void;
}

/** A store of texts, each `[file name without ending, Markdown]`, gone when closed. */
export async function storeOf(files: [string, string][]): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  for (const [name, text] of files) writeFileSync(join(folder, `${name}.md`), text);
  const dir = join(folder, 'texts');
  const { files: read } = await importTexts({ sources: files.map(([name]) => join(folder, `${name}.md`)), dir });
  const failed = read.filter(({ status }) => status === 'failed');
  if (failed.length > 0) throw new Error(failed.map(({ path, error }) => `${path}: ${error}`).join('\n'));
  const texts = openTexts(dir);
  return {
    texts,
    dir,
    close() {
      texts.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
