/** What was filled in, label by label. */
export type Fields = Record<string, string>;

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

export const fieldBytes = (fields: Fields): Uint8Array => textBytes(JSON.stringify(fields));
export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const fieldsOf = (bytes: Uint8Array): Fields => JSON.parse(textOf(bytes)) as Fields;

/** A file with its name, on one line, before it: names tell as much as files do. */
export function fileBytes({ name, bytes }: NamedFile): Uint8Array {
  return Buffer.concat([textBytes(`${JSON.stringify(name)}\n`), bytes]);
}

export function fileOf(bytes: Uint8Array): NamedFile {
  const end = bytes.indexOf(10);
  return { name: JSON.parse(textOf(bytes.subarray(0, end))) as string, bytes: bytes.subarray(end + 1) };
}
