import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { issueSentence } from './copy.ts';
import type { KnowledgeFile } from './files.ts';
import { offsetOf, type Spot, scalarSpots } from './spots.ts';
import { syntaxSpots } from './syntax.ts';
import type { Mistake } from './types.ts';

/** One file read: what it says, and a way to point into it. */
export interface Source<T> {
  file: string;
  value: T;
  /** The mistake at every scalar for which `matches` holds. */
  at(matches: (scalar: unknown) => boolean, message: string): Mistake[];
  /** The mistake at what stands at `path`. */
  there(path: readonly PropertyKey[], message: string): Mistake;
}

export type Read<T> = { source: Source<T> } | { mistakes: Mistake[] };

const inChinese = z.locales.zhCN().localeError;

/** Reads one YAML file by its schema; every mistake in it carries its line and column. */
export function readYaml<T>({ file, text }: KnowledgeFile, schema: z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = ({ offset, message }: Spot): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const syntax = syntaxSpots(document, text);
  if (syntax.length > 0) return { mistakes: syntax.map(place) };
  // An empty file is as if nothing had been written.
  const plain: unknown = document.toJS() ?? undefined;
  const read = schema.safeParse(plain, { error: inChinese });
  if (!read.success) {
    return { mistakes: read.error.issues.flatMap((issue) => issueSpots(issue, document, plain)).map(place) };
  }
  const at: Source<T>['at'] = (matches, message) => scalarSpots(document, matches, message).map(place);
  const there: Source<T>['there'] = (path, message) => place({ offset: offsetOf(document, path), message });
  return { source: { file, value: read.data, at, there } };
}

function issueSpots(issue: z.core.$ZodIssue, document: Document, plain: unknown): Spot[] {
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split('\n');
    return issue.keys.map((key, at) => ({
      offset: offsetOf(document, issue.path, key),
      message: sentences[at] ?? issue.message,
    }));
  }
  const found = issue.path.reduce<unknown>((value, step) => Object(value)[step], plain);
  return [{ offset: offsetOf(document, issue.path), message: issueSentence(issue, found) }];
}
