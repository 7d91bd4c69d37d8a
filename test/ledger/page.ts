import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Log } from '../../src/workspace/state/log.ts';

export type Entry = Log['entries'][number];

/** What one workspace of the suite saw on the wire. */
interface Page {
  /** The test file it ran in. */
  file: string;
  entries: Entry[];
}

const folder = () => join(inject('indexed'), 'ledger');

/** Keeps what went over the wire for the judgement at the end of the suite. */
export function writePage(file: string, log: Log): void {
  mkdirSync(folder(), { recursive: true });
  const page: Page = { file, entries: [...log.entries] };
  writeFileSync(join(folder(), `${randomUUID()}.json`), JSON.stringify(page));
}

export function readPages(): Page[] {
  const files = readdirSync(folder());
  const pages = files.map((name) => JSON.parse(readFileSync(join(folder(), name), 'utf8')) as Page);
  return pages.map(({ file, entries }) => ({
    file,
    entries: entries.map((entry) => ({ ...entry, body: decoded(entry.body), answer: parsed(entry.answer) })),
  }));
}

/** Slack's client puts lists and objects into form fields as JSON. */
function decoded(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const fields = Object.entries(body).map(([name, value]) => [name, parsed(value)]);
  return Object.fromEntries(fields);
}

function parsed(value: unknown): unknown {
  return isJson(value) ? JSON.parse(value) : value;
}

function isJson(value: unknown): value is string {
  return typeof value === 'string' && /^[[{].*[\]}]$/s.test(value);
}
