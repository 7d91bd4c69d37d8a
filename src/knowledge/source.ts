import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { file as copy, issueSentence, syntaxSentence } from './copy.ts';
import type { KnowledgeFile } from './files.ts';
import type { Mistake } from './types.ts';

/** One file read: what it says, and a way to point into it. */
export interface Source<T> {
  file: string;
  value: T;
  /** The mistake at every scalar for which `matches` holds. */
  at(matches: (scalar: unknown) => boolean, message: string): Mistake[];
}

export type Read<T> = { source: Source<T> } | { mistakes: Mistake[] };

const inChinese = z.locales.zhCN().localeError;

/** Reads one YAML file by its schema; every mistake in it carries its line and column. */
export function readYaml<T>({ file, text }: KnowledgeFile, schema: z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistake = (offset: number, message: string): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return { mistakes: broken.map((one) => mistake(one.pos[0], syntaxSentence(one.code))) };
  const plain = plainValue(document);
  if (!plain) return { mistakes: [mistake(0, copy.tooManyAliases)] };
  const read = schema.safeParse(plain.value, { error: inChinese });
  if (!read.success) {
    const found = read.error.issues.flatMap((issue) => placesOf(issue, document, plain.value));
    return { mistakes: found.map(({ offset, message }) => mistake(offset, message)) };
  }
  const at: Source<T>['at'] = (matches, message) =>
    scalarsOf(document, matches).map((offset) => mistake(offset, message));
  return { source: { file, value: read.data, at } };
}

/** An empty file is `undefined`, as if nothing had been written. */
function plainValue(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS() ?? undefined };
  } catch {
    return undefined;
  }
}

function placesOf(issue: z.core.$ZodIssue, document: Document, value: unknown): { offset: number; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split('\n');
    return issue.keys.map((key, at) => ({
      offset: offsetOf(document, issue.path, key),
      message: sentences[at] ?? issue.message,
    }));
  }
  return [{ offset: offsetOf(document, issue.path), message: issueSentence(issue, valueAt(value, issue.path)) }];
}

/** Where the value at `path` begins, or the nearest thing around it that is written; with `key`, where that key stands in it. */
function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  let node = document.contents as unknown;
  for (const step of path) {
    const next = isCollection(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  const pair = isMap(node) && key !== undefined && node.items.find((item) => String(item.key) === key);
  if (pair && isNode(pair.key)) node = pair.key;
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => Object(at)[step], value);
}

function scalarsOf(document: Document, matches: (scalar: unknown) => boolean): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && matches(node.value)) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}
