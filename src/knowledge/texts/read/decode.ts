/** Text of a file in UTF-8. */
export function decodeText(bytes: Buffer): { text: string; warnings: string[] } {
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
}
