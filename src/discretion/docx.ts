import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Section } from './paper.ts';

/** A result as a Word document. */
export async function docxOf(paper: Section[]): Promise<Buffer> {
  const children = paper.flatMap(({ head, lines }, at) => [
    new Paragraph({ text: head, heading: at === 0 ? HeadingLevel.TITLE : HeadingLevel.HEADING_2 }),
    ...lines.map((text) => new Paragraph({ text })),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
