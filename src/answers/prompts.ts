import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A template for the optional model, checked when it is loaded. */
export interface Prompt {
  name: string;
  purpose: string;
  variables: string[];
  /** First 12 hex digits of the file's digest: the version of what it says. */
  hash: string;
  /** The text with every {{variable}} filled in; throws when one is missing or unknown. */
  fill(values: Record<string, string>): string;
}

const FrontMatter = z.strictObject({
  name: z.string().min(1),
  purpose: z.string().min(1),
  variables: z.array(z.string().regex(/^[a-z][a-zA-Z]*$/)).min(1),
});

/** Reads prompts/*.md; throws one sentence naming the file when its name, front matter or variables do not agree. */
export function loadPrompts(dir: string): Map<string, Prompt> {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort();
  return new Map(files.map((file) => [basename(file, '.md'), readPrompt(file, readFileSync(join(dir, file), 'utf8'))]));
}

function readPrompt(file: string, source: string): Prompt {
  const [, header, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  if (header === undefined || body === undefined)
    throw new Error(`prompts/${file}: there is no front matter between --- lines.`);
  const { name, purpose, variables } = readHeader(file, header);
  if (name !== basename(file, '.md')) throw new Error(`prompts/${file}: its name is ${name}, not that of the file.`);
  checkVariables(file, variables, body);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
  return { name, purpose, variables, hash, fill: (values) => fill(file, { variables, body }, values) };
}

function readHeader(file: string, header: string): z.output<typeof FrontMatter> {
  const read = FrontMatter.safeParse(parse(header));
  if (read.success) return read.data;
  const { path = [], message = '' } = read.error.issues[0] ?? {};
  throw new Error(`prompts/${file}: front matter ${path.join('.')}: ${message}.`);
}

function checkVariables(file: string, declared: string[], body: string): void {
  const used = new Set([...body.matchAll(VARIABLE)].map(([, name = '']) => name));
  const undeclared = [...used].filter((name) => !declared.includes(name));
  const unused = declared.filter((name) => !used.has(name));
  if (undeclared.length > 0) throw new Error(`prompts/${file}: uses ${undeclared.join(', ')} without declaring it.`);
  if (unused.length > 0) throw new Error(`prompts/${file}: declares ${unused.join(', ')} without using it.`);
}

/** One pass over the template, so that braces inside a value are never read as a variable. */
function fill(
  file: string,
  { variables, body }: { variables: string[]; body: string },
  values: Record<string, string>,
): string {
  const given = Object.keys(values);
  const missing = variables.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !variables.includes(name));
  if (missing.length > 0) throw new Error(`prompts/${file}: ${missing.join(', ')} is missing.`);
  if (unknown.length > 0) throw new Error(`prompts/${file}: there is no ${unknown.join(', ')}.`);
  return body.replace(VARIABLE, (_, name: string) => values[name] ?? '').trim();
}

const VARIABLE = /\{\{\s*([^{}\s]*)\s*\}\}/g;
