/** One imported version of a legal instrument. Dates are ISO days; `adopted` is the date in the file name. */
export interface TextVersion {
  id: number;
  short: string;
  title: string;
  folder: string;
  adopted: string;
  effective?: string;
  repealed?: string;
  /** Short title of the text whose closing article repeals this one. */
  successor?: string;
  /** The source says it has expired, and on no day that could be read. */
  expired?: true;
  /** Path of the file it was imported from, inside the imported folder (of the first file, where a code has several). */
  source: string;
  /** Chinese sentence where a date is not certain: the effective day was not read, or the source says it has expired. */
  note?: string;
}

/** An article as it stands in the official text; `label` is 第六十四条 or 第一百二十条之一 (or 第一项 / 全文 where a document has no articles, 序言 / 附件一 … for what stands before and after them). */
export interface TextArticle {
  version: TextVersion;
  label: string;
  /** Position in the document, from 0. */
  ordinal: number;
  heading: string;
  paragraphs: TextParagraph[];
}

/** 款 with its 项; `text` is the whole paragraph without its items, exactly as in the source after the article number. */
export interface TextParagraph {
  text: string;
  items: TextItem[];
}

export interface TextItem {
  label: string;
  text: string;
}

/** The official texts, read only. Absent texts are an empty store, never null. */
export interface Texts {
  /** Content hash of everything imported; changes exactly when a text does. */
  digest: string;
  counts(): { instruments: number; versions: number; articles: number };
  versions(short: string): TextVersion[];
  /** The version in force on `day` (greatest effective date ≤ day, not repealed), or the newest adopted when `day` is undefined. */
  inForce(short: string, day?: string): TextVersion | undefined;
  article(version: TextVersion, label: string): TextArticle | undefined;
  /** Every article of a version, in order. */
  articles(version: TextVersion): TextArticle[];
  articleById(id: number): TextArticle | undefined;
  /** Every article of every version with its stable id, in order. */
  all(): Iterable<{ id: number; article: TextArticle }>;
  /** What later imports have changed of an instrument, in order. What the first import brought is no change. */
  changes(short: string): TextChange[];
  /** Short titles (without spaces and marks) of which something has been changed. */
  changed(): string[];
  /** How fresh the texts are; undefined where there are none. */
  freshness(): Freshness | undefined;
  close(): void;
}

interface Freshness {
  /** Instant (ISO) of the last import that brought something; absent where nobody kept it. */
  imported?: string;
  /** The latest day of adoption of all texts. */
  newest: string;
}

/** Something an import found other than the import before, with what was there until then. `at` is its instant (ISO). */
export type TextChange = { at: string; short: string; adopted: string } & (
  | { kind: 'article'; label: string; was?: TextParagraph[] }
  | { kind: 'dates'; effective?: string; expired: boolean }
  | { kind: 'edition' }
  /** A text that came in says that this instrument ceases on `day`. */
  | { kind: 'repeal'; by: string; day: string }
);
