/** Bytes in a megabyte, as people are told. */
export const MB = 2 ** 20;
/** MB one file may have here; Slack itself takes 1 GB. */
export const LARGEST_MB = 50;
/** Files Slack's client sends in one message. */
export const MOST_FILES = 10;

/** MB Slack takes for one file in a modal. */
const LARGEST_IN_MODAL_MB = 10;

interface FileRules {
  max_files?: number;
  filetypes?: string[];
}

type Chosen = { name: string; size: number; filetype?: string };

export type FileFault =
  | { why: 'many'; most: number }
  | { why: 'kind'; name: string; kinds: string }
  | { why: 'large'; name: string; most: number };

/** What is wrong with the files chosen in a `file_input`: too many, of another kind than it takes, or too large. */
export function faultOfFiles(
  { max_files = MOST_FILES, filetypes = [] }: FileRules,
  files: Chosen[],
): FileFault | undefined {
  if (files.length > max_files) return { why: 'many', most: max_files };
  const kinds = filetypes.map((kind) => kind.toLowerCase());
  const strange = files.find((file) => kinds.length > 0 && !isOneOf(kinds, file));
  if (strange !== undefined) return { why: 'kind', name: strange.name, kinds: kinds.join(', ') };
  const large = files.find(({ size }) => size > LARGEST_IN_MODAL_MB * MB);
  return large === undefined ? undefined : { why: 'large', name: large.name, most: LARGEST_IN_MODAL_MB };
}

function isOneOf(kinds: string[], { name, filetype = '' }: Chosen): boolean {
  return kinds.includes(extensionOf(name)) || kinds.includes(filetype);
}

/** What stands after the last dot, in small letters; empty when nothing that could be an ending does. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
