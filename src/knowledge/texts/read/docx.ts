import mammoth from 'mammoth';
import { failures, warnings } from '../copy.ts';
import { blocksOf } from './html.ts';
import type { Reading } from './line.ts';

/** Reads a Word document; headings keep their depth, table rows become lines. Throws a Chinese sentence when it is damaged. */
export async function readDocx(bytes: Buffer): Promise<Reading> {
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1;
    return { src: '' };
  });
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage }).catch((cause: unknown) => {
    throw new Error(failures.docx, { cause });
  });
  const lines = blocksOf(value);
  if (lines.length === 0) throw new Error(failures.empty);
  return {
    lines,
    warnings: [
      ...(/<ol[ >]/.test(value) ? [warnings.autoNumbers] : []),
      ...(pictures > 0 ? [warnings.pictures(pictures)] : []),
    ],
  };
}
